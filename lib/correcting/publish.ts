import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import type { publishCorrectionsSchema } from '@/lib/core/correcting'
import { absent, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { gather } from '@/lib/editions/gather'
import { orderEdition } from '@/lib/editions/publish'
import { correctionHindrance } from './hinder'
import { signedCorrections } from './signed'

/**
 * Orders the edition that brings every signed correction of a report to its readers, and nothing else. The pointers
 * and the merging into running drafts follow when it is ready, or none of them does.
 */
export async function publishCorrections(
  actor: Actor,
  { report: id, seen, note }: z.infer<typeof publishCorrectionsSchema>,
): Promise<Outcome<{ publication: string }>> {
  if (!may(actor, 'manageReports'))
    return refused('forbidden', say('Bare rapportansvarlig kan publisere rettelser.'))
  return db.transaction(async (tx) => {
    const [home] = await tx.select().from(report).where(eq(report.id, id)).for('update')
    if (!home) return absent
    const signed = await signedCorrections(tx, id)
    const now = signed.map((one) => one.revisionId)
    if (now.length !== seen.length || seen.some((one) => !now.includes(one)))
      return refused('stale', say('Rettelsene er ikke som da du åpnet siden. Last den på nytt.'))
    const gathered = await gather(tx, id, { stylesheet: '', corrections: signed })
    if (!gathered) throw new Error('A report can be gathered')
    const hindered = await correctionHindrance(tx, signed, gathered)
    if (hindered && !hindered.ok) return hindered
    const corrections = signed.map((one) => one.id)
    return orderEdition(tx, actor, id, { note: note.trim(), corrections })
  })
}
