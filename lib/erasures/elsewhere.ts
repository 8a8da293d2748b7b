import { and, eq, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { department } from '@/db/schema/people'
import { draft, report, revision, section } from '@/db/schema/reports'
import type { ErasureTarget } from '@/lib/core/erasing'

/** Where else the words stand, which this request does not reach: other reports, and the contacts of units. */
export async function otherHomes(tx: Tx, reportId: string, { words }: ErasureTarget): Promise<string[]> {
  if (words.length === 0) return []
  const says = (column: SQL) =>
    or(...words.map((one) => sql`position(lower(${one}) in lower(${column})) > 0`))
  const reports = await tx
    .selectDistinct({ title: report.title, year: report.year })
    .from(report)
    .innerJoin(section, eq(section.reportId, report.id))
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .leftJoin(revision, eq(revision.sectionId, section.id))
    .where(
      and(
        ne(report.id, reportId),
        or(says(sql`${draft.content}::text`), says(sql`${revision.content}::text`)),
      ),
    )
  const units = await tx
    .select({ name: department.name })
    .from(department)
    .where(
      and(
        isNull(department.closedAt),
        says(sql`${department.contactName} || ' ' || ${department.contactEmail}`),
      ),
    )
  return [
    ...reports.map(({ title, year }) => (title.includes(String(year)) ? title : `${title} ${year}`)),
    ...units.map(({ name }) => `kontaktpersonen for enheten ${name}`),
  ]
}
