import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import type { reportLanguageSchema } from '@/lib/core/outlining'
import { closed } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { tell } from '@/lib/notify'
import { notManager } from './outline'

/** What the report's pages and files speak from the next edition on, and its new sections; what is written stays. */
export async function chooseReportLanguage(
  actor: Actor,
  { report: id, language }: z.infer<typeof reportLanguageSchema>,
): Promise<Outcome> {
  if (!may(actor, 'manageReports')) return notManager()
  return db.transaction(async (tx) => {
    const [found] = await tx.select().from(report).where(eq(report.id, id)).for('update')
    if (!found) return absent
    if (found.imported) return closed
    if (found.language === language) return done()
    await tx.update(report).set({ language }).where(eq(report.id, id))
    // The pages below it that are drawn when asked for.
    await tell(tx, 'report_published', id)
    await append(tx, { actor: actor.id, kind: 'report.change', reportId: id, data: { language } })
    return done()
  })
}
