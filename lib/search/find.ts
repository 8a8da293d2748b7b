import { searching } from '@/db/connection'
import { columnOf } from '@/lib/core/search/page'
import type { Passage } from '@/lib/core/search/passages'
import type { Question } from '@/lib/core/search/terms'
import { queryOf, termQueries } from '@/lib/core/search/vector'
import { lastPage, perPage, type SearchWish } from '@/lib/core/search/wish'
import type { Language } from '@/lib/core/section'

/** A published section that says what was asked for. */
export type Row = {
  slug: string
  report: string
  /** Of the report. */
  language: Language
  year: number
  path: string
  number: string
  title: string
  unit: string
  /** Those that say most of what was asked for, in reading order. */
  passages: Passage[]
}

/** So many are weighed against each other; the rest is told in number. */
const weighed = perPage * lastPage

/** Passages of one section. */
const mostPassages = 2

/**
 * The published sections that say all of what is asked for, best first: those whose title says it, those that have the
 * very words, those that say it most. Of more than can be weighed, the newest.
 */
export async function findRows(
  question: Question,
  { type, rapport, enhet, side }: SearchWish,
): Promise<{ rows: Row[]; total: number }> {
  const sql = searching()
  const vector = sql(type ? columnOf[type] : 'words')
  const query = queryOf(question)
  const inReport = rapport ? sql`and report.slug = ${rapport}` : sql``
  const ofUnit = enhet ? sql`and unit = ${enhet}` : sql``
  const ofKind = type ? sql`and kind = ${type}` : sql``
  const terms = sql`${termQueries(question)}::text[]::tsquery[]`
  const rows = await sql<(Row & { total: number })[]>`
    select slug, report, language, year, path, number, title, unit, total::int as total, (
      select coalesce(json_agg(json_build_object('kind', kind, 'anchor', anchor, 'text', text) order by position), '[]') from (
        select kind, anchor, text, position from search_passage
        where report_id = found.report_id and section_id = found.section_id and words @@ any(${terms}) ${ofKind}
        order by (select count(*) from unnest(${terms}) as term where words @@ term) desc, position
        limit ${mostPassages}
      ) as best
    ) as passages
    from (
      select search_page.*, ${vector} as said, report.slug, report.title as report, report.language, report.year,
        title_words @@ ${query}::tsquery as named, count(*) over () as total
      from search_page join report on report.current_edition_id = search_page.edition_id
      where ${vector} @@ ${query}::tsquery ${inReport} ${ofUnit}
      order by named desc, report.year desc, search_page.section_id collate "C"
      limit ${weighed}
    ) as found
    order by named desc, said @@ ${queryOf(question, true)}::tsquery desc, ts_rank(said, ${query}::tsquery) desc,
      year desc, report, path
    limit ${perPage} offset ${(side - 1) * perPage}`
  return { rows: [...rows], total: rows[0]?.total ?? 0 }
}
