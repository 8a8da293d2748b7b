import { desc, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { person } from '@/db/schema/people'
import { report } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import { sectionNames } from './names'

type Choice = { id: string; name: string }
export type LogChoices = { people: Choice[]; reports: Choice[]; sections: Choice[] }

/** What the log can be filtered by; sections of one report at a time. null: not for this actor. */
export async function logChoices(actor: Actor, reportId: string | undefined): Promise<LogChoices | null> {
  if (!may(actor, 'readLog')) return null
  const [people, reports, sections] = await Promise.all([
    db
      .select({ id: person.id, name: person.name })
      .from(person)
      .orderBy(sql`${person.name} collate "nb-x-icu"`),
    db.select({ id: report.id, name: report.title }).from(report).orderBy(desc(report.year), report.title),
    sectionNames(reportId ? [reportId] : []),
  ])
  return { people, reports, sections }
}
