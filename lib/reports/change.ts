import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import type { askForAnswersSchema, reportLanguageSchema } from '@/lib/core/outlining'
import { closed } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { tell } from '@/lib/notify'
import { notManager } from './outline'

/** Whether last year's challenges must be answered before a section is submitted. */
export const askForAnswers = (
  actor: Actor,
  { report: id, required }: z.infer<typeof askForAnswersSchema>,
): Promise<Outcome> => changeReport(actor, id, { answersRequired: required })

/** What the report's pages and files speak from the next edition on, and its new sections; what is written stays. */
export const chooseReportLanguage = (
  actor: Actor,
  { report: id, language }: z.infer<typeof reportLanguageSchema>,
): Promise<Outcome> => changeReport(actor, id, { language })

type Settings = Partial<Pick<typeof report.$inferSelect, 'answersRequired' | 'language'>>

async function changeReport(actor: Actor, id: string, to: Settings): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const [found] = await tx.select().from(report).where(eq(report.id, id)).for('update')
    if (!found) return absent
    if (found.imported) return closed
    const then = { ...found, ...to }
    if (then.language === found.language && then.answersRequired === found.answersRequired) return done()
    await tx.update(report).set(to).where(eq(report.id, id))
    // The pages below it that are drawn when asked for speak its language.
    if (to.language) await tell(tx, 'report_published', id)
    await append(tx, { actor: actor.id, kind: 'report.change', reportId: id, data: to })
    return done()
  })
}
