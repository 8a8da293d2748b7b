import { and, eq, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { department } from '@/db/schema/people'
import { draft, report, revision, section } from '@/db/schema/reports'
import type { ErasureTarget } from '@/lib/core/erasing'
import { hasSamePlace } from '@/lib/core/erasing/elsewhere'

/**
 * Where else it stands, which this request does not reach: the words in other reports and in the contacts of units, the
 * chosen places in the same section of other years.
 */
export async function otherHomes(tx: Tx, reportId: string, target: ErasureTarget): Promise<string[]> {
  const [words, places] = [await wordsElsewhere(tx, reportId, target), await placesElsewhere(tx, target)]
  return [...new Set([...words, ...places])]
}

async function wordsElsewhere(tx: Tx, reportId: string, { words }: ErasureTarget): Promise<string[]> {
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
  return [...reports.map(named), ...units.map(({ name }) => `kontaktpersonen for enheten ${name}`)]
}

type Titled = { title: string; year: number }
const named = ({ title, year }: Titled) => (title.includes(String(year)) ? title : `${title} ${year}`)

async function placesElsewhere(tx: Tx, { places }: ErasureTarget): Promise<string[]> {
  const found: string[] = []
  for (const id of new Set(places.map((one) => one.section))) {
    const all = await overTheYears(tx, id)
    const here = all.find((one) => one.id === id)
    const paths = places.filter((one) => one.section === id).map(({ path }) => path)
    for (const other of all.filter((one) => one !== here))
      if (here && paths.some((path) => hasSamePlace(other.content, here.content, path)))
        found.push(`«${other.content.title}» i ${named(other)}`)
  }
  return found
}

/** The drafts of a section in every year that it was rolled forward to, or from. */
function overTheYears(tx: Tx, id: string) {
  const line = sql`(
    with recursive line as (
      select id, continues_id from section where id = ${id}
      union
      select other.id, other.continues_id from section other
      join line on other.continues_id = line.id or other.id = line.continues_id
    ) select id from line)`
  return tx
    .select({ id: section.id, title: report.title, year: report.year, content: draft.content })
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .innerJoin(report, eq(report.id, section.reportId))
    .where(sql`${section.id} in ${line}`)
}
