import { and, eq, notInArray } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { correction } from '@/db/schema/corrections'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { type beginCorrectionSchema, judgeBeginning } from '@/lib/core/correcting'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import { lockSection } from '@/lib/sections/find'
import { publishedIn } from './published'

/** Branches a small fix from what readers have; the running draft of the section stands as it is. */
export async function beginCorrection(
  actor: Actor,
  { id, seen }: z.infer<typeof beginCorrectionSchema>,
): Promise<Outcome<{ correction: string }>> {
  return db.transaction(async (tx) => {
    const found = await lockSection(tx, actor, id)
    if (!found) return absent
    const allowed = judgeBeginning(actor, found.facts)
    if (!allowed.ok) return allowed
    const published = await publishedIn(tx, id)
    if (!published)
      return refused('invalid', say('Kapittelet er ikke publisert, så det er ingenting å rette.'))
    if (published.id !== seen)
      return refused('stale', say('Kapittelet er publisert på nytt siden du så det. Last siden på nytt.'))
    if (await openIn(tx, id))
      return refused('stale', say('En rettelse er allerede begynt. Last siden på nytt for å se den.'))
    const made = { id: nanoid(), sectionId: id, baseId: published.id, content: published.content }
    const at = now()
    await tx
      .insert(correction)
      .values({ ...made, openedBy: actor.id, openedAt: at, savedAt: at, stateSince: at })
    await append(tx, {
      actor: actor.id,
      kind: 'correction.begin',
      reportId: found.reportId,
      sectionId: id,
      subject: made.id,
      data: { number: published.number },
    })
    return done({ correction: made.id })
  })
}

/** The correction of a section that is under way; there is at most one. */
export async function openIn(tx: Tx, sectionId: string) {
  const [row] = await tx
    .select()
    .from(correction)
    .where(and(eq(correction.sectionId, sectionId), notInArray(correction.state, ['published', 'dropped'])))
  return row ?? null
}
