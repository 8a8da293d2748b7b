import { eq, ne } from 'drizzle-orm'
import { db } from '@/db/connection'
import { report } from '@/db/schema/reports'
import { searchPage } from '@/db/schema/search'
import { type Excerpt, excerptOf } from '@/lib/core/search/excerpt'
import { type Near, type Question, questionOf, widened } from '@/lib/core/search/terms'
import type { SearchWish } from '@/lib/core/search/wish'
import { findRows, type Row } from './find'
import { nearTo } from './near'

/** A section that was found, with the places in it that say what was asked for. */
export type Hit = Omit<Row, 'passages'> & { excerpts: Excerpt[] }

export type SearchResult = {
  /** What was searched for: the first page, where the one that was asked for has nothing. */
  wish: SearchWish
  total: number
  hits: Hit[]
  /** Words that were searched by as well. */
  near: Near[]
  /** Nothing but words that stand everywhere was asked for. */
  isCommon: boolean
}

/** With fewer hits than this, longer and similar words are searched by as well. */
const few = 10

/** Searches what readers have now, and nothing else. */
export async function search(wish: SearchWish): Promise<SearchResult> {
  const question = questionOf(wish.q)
  if (question.phrases.length === 0)
    return { wish, total: 0, hits: [], near: [], isCommon: question.isCommon }
  const found = await findRows(question, wish)
  if (found.total === 0 && wish.side > 1) return search({ ...wish, side: 1 })
  const near = found.total < few ? await nearTo(question) : []
  if (near.length === 0) return { wish, ...shown(found, question, near) }
  const wide = widened(question, near)
  return { wish, ...shown(await findRows(wide, wish), wide, near) }
}

function shown({ rows, total }: { rows: Row[]; total: number }, question: Question, near: Near[]) {
  const hits = rows.map(({ passages, ...row }) => ({
    ...row,
    excerpts: passages.map((passage) => excerptOf(passage, question)),
  }))
  return { total, hits, near, isCommon: false }
}

/** Every unit that answers for something published. */
export async function publishedUnits(): Promise<string[]> {
  const units = await db
    .selectDistinct({ unit: searchPage.unit })
    .from(searchPage)
    .innerJoin(report, eq(report.currentEditionId, searchPage.editionId))
    .where(ne(searchPage.unit, ''))
  return units.map(({ unit }) => unit).sort((a, b) => a.localeCompare(b, 'nb'))
}
