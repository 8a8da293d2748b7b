import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import type { askForAnswersSchema } from '@/lib/core/outlining'
import { closed } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { notManager } from './outline'

/** Whether last year's challenges must be answered before a section is submitted. */
export async function askForAnswers(
  actor: Actor,
  { report: id, required }: z.infer<typeof askForAnswersSchema>,
): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const [found] = await tx.select().from(report).where(eq(report.id, id)).for('update')
    if (!found) return absent
    if (found.imported) return closed
    if (found.answersRequired === required) return done()
    await tx.update(report).set({ answersRequired: required }).where(eq(report.id, id))
    const data = { answersRequired: required }
    await append(tx, { actor: actor.id, kind: 'report.change', reportId: id, data })
    return done()
  })
}
