import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { searchPage } from '@/db/schema/search'
import { columnOf } from '@/lib/core/search/page'
import type { Passage } from '@/lib/core/search/passages'
import type { Question } from '@/lib/core/search/terms'
import { queryOf } from '@/lib/core/search/vector'
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
  passages: Passage[]
}

/** So many are weighed against each other; the rest is told in number. */
const weighed = perPage * lastPage

/**
 * The published sections that say all of what is asked for, best first: those whose title says it, those that have the
 * very words, those that say it most. Of more than can be weighed, the newest.
 */
export async function findRows(
  question: Question,
  wish: SearchWish,
): Promise<{ rows: Row[]; total: number }> {
  const query = queryOf(question)
  const vector = wish.type ? searchPage[columnOf[wish.type]] : searchPage.words
  const rows = await db.transaction(async (tx) => {
    // The planner does not know what it costs to unpack ten thousand vectors, and would rather read them all.
    const settings = sql`set local enable_seqscan = off; set local statement_timeout = '3s'`
    const found = sql`
    select slug, report, language, year, path, number, title, unit, passages, total::int as total from (
      select ${searchPage}.*, ${vector} as said, report.slug, report.title as report, report.language, report.year,
        title_words @@ ${query}::tsquery as named, count(*) over () as total
      from search_page join report on report.current_edition_id = search_page.edition_id
      where ${vector} @@ ${query}::tsquery ${narrowed(wish)}
      order by named desc, report.year desc, search_page.section_id
      limit ${weighed}
    ) as found
    order by named desc, said @@ ${queryOf(question, true)}::tsquery desc, ts_rank(said, ${query}::tsquery) desc,
      year desc, report, path
    limit ${perPage} offset ${(wish.side - 1) * perPage}`
    // Sent at once, and done in this order.
    const [, rows] = await Promise.all([tx.execute(settings), tx.execute<Row & { total: number }>(found)])
    return rows
  })
  return { rows: [...rows], total: rows[0]?.total ?? 0 }
}

function narrowed({ rapport, enhet }: SearchWish): SQL {
  const slug = rapport ? sql`and report.slug = ${rapport}` : sql``
  const unit = enhet ? sql`and unit = ${enhet}` : sql``
  return sql`${slug} ${unit}`
}
