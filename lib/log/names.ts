import { eq, inArray } from 'drizzle-orm'
import { db } from '@/db/connection'
import { readingLink } from '@/db/schema/lending'
import { department, person } from '@/db/schema/people'
import { draft, report, section } from '@/db/schema/reports'
import { holderWords } from '@/lib/core/lending'
import { numbers } from '@/lib/core/outline'
import type { EventRow } from './chain'

type Naming = Map<string, string>

/** What the ids of some events stand for today. `people`: those outside too, by their reading links. */
export type LogNames = { people: Naming; departments: Naming; reports: Naming; sections: Naming }

/** The reports that some events are about. */
export const reportsOf = (rows: EventRow[]) => [...new Set(rows.flatMap(({ reportId }) => reportId ?? []))]

export async function namesIn(reportIds: string[]): Promise<LogNames> {
  const [people, holders, departments, reports, sections] = await Promise.all([
    db.select({ id: person.id, name: person.name }).from(person),
    db.select().from(readingLink),
    db.select({ id: department.id, name: department.name }).from(department),
    db.select({ id: report.id, name: report.title }).from(report),
    sectionNames(reportIds),
  ])
  return {
    people: byId([...people, ...holders.map((link) => ({ id: link.id, name: holderWords(link) }))]),
    departments: byId(departments),
    reports: byId(reports),
    sections: byId(sections),
  }
}

export type SectionName = { id: string; name: string; reportId: string }

/** "4.2 Eiendom" for each section of some reports, in reading order; the ones taken out come last, unnumbered. */
export async function sectionNames(reportIds: string[]): Promise<SectionName[]> {
  if (reportIds.length === 0) return []
  const rows = await db
    .select({
      id: section.id,
      reportId: section.reportId,
      parentId: section.parentId,
      order: section.order,
      removedAt: section.removedAt,
      title: draft.title,
    })
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .where(inArray(section.reportId, reportIds))
  return reportIds.flatMap((reportId) => {
    const own = rows.filter((one) => one.reportId === reportId)
    const numbered = numbers(own.filter(({ removedAt }) => !removedAt))
    const place = [...numbered.keys()]
    const name = (one: (typeof own)[number]) => [numbered.get(one.id), one.title].filter(Boolean).join(' ')
    return own
      .map((one) => ({ id: one.id, name: name(one), reportId, at: place.indexOf(one.id) }))
      .sort((a, b) => (a.at < 0 ? Infinity : a.at) - (b.at < 0 ? Infinity : b.at) || 0)
  })
}

const byId = (list: { id: string; name: string }[]): Naming => new Map(list.map(({ id, name }) => [id, name]))
