import { and, eq, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { department } from '@/db/schema/people'
import { draft, report, revision, section } from '@/db/schema/reports'
import type { ErasureTarget } from '@/lib/core/erasing'
import { hasSamePlace } from '@/lib/core/erasing/elsewhere'
import { holds, withoutWords, wordPattern } from '@/lib/core/erasing/words'
import type { Json } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'

/**
 * Where else it stands, which this request does not reach: the words in other reports and in the contacts of units, the
 * chosen places in the same section of other years.
 */
export async function otherHomes(tx: Tx, reportId: string, target: ErasureTarget): Promise<string[]> {
  const [words, places] = [await wordsElsewhere(tx, reportId, target), await placesElsewhere(tx, target)]
  return [...new Set([...words, ...places])]
}

async function wordsElsewhere(tx: Tx, reportId: string, { words }: ErasureTarget): Promise<string[]> {
  const pattern = wordPattern(words)
  if (!pattern) return []
  const others = await tx
    .select({ title: report.title, year: report.year, content: sql<Json>`said.content` })
    .from(report)
    .innerJoin(section, eq(section.reportId, report.id))
    .innerJoin(sql`lateral (${whatStands}) as said`, sql`true`)
    .where(and(ne(report.id, reportId), likely(sql`said.content::text`, words)))
  const units = await tx.select().from(department)
  return [
    ...others.filter(({ content }) => withoutWords(content, pattern) !== content).map(named),
    ...units
      .filter(({ contactName, contactEmail }) => holds(`${contactName} ${contactEmail}`, pattern))
      .map(({ name }) => say('kontaktpersonen for enheten {name}', { name })),
  ]
}

/** Of a section: its draft, and what readers have of it. */
const whatStands = sql`
  select ${draft.content} from ${draft} where ${draft.sectionId} = ${section.id}
  union all
  select ${revision.content} from ${revision}
  join ${editionSection} on ${editionSection.revisionId} = ${revision.id}
  where ${editionSection.sectionId} = ${section.id} and ${editionSection.editionId} = ${report.currentEditionId}`

/** Texts that have the longest piece of one of the words, by far the most of which have all of it. */
function likely(text: SQL, words: readonly string[]) {
  const pieces = words.flatMap((word) => {
    const [longest] = word.split(/[^\p{L}\p{N}]+/u).sort((a, b) => b.length - a.length)
    return longest ? [longest] : []
  })
  return or(...pieces.map((one) => sql`position(lower(${one}) in lower(normalize(${text}, NFC))) > 0`))
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
        found.push(say('«{section}» i {report}', { section: other.content.title, report: named(other) }))
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
