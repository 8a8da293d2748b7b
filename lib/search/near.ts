import { sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { isAskedFor, type Near, type Question, type Term } from '@/lib/core/search/terms'

/** So many words for one are enough to find what was meant. */
const most = 12

/**
 * For each single word that was typed: the longer words that hold it ("fravær" is in "sykefravær"), or, where it stands
 * nowhere, those that are most alike.
 */
export async function nearTo({ phrases }: Question): Promise<Near[]> {
  const single = phrases.flatMap((phrase) => (phrase.length === 1 ? phrase : []))
  const found: Near[] = []
  // One after the other: a long question must not take every connection.
  for (const term of single) found.push(await near(term))
  return found.filter(({ folded }) => folded.length > 0)
}

async function near(term: Term): Promise<Near> {
  const within = term.folds.length < 4 ? [] : await wordsHolding(term.folds)
  const stands = within.some(({ folded }) => isAskedFor(folded, term))
  const others = stands || within.length > 0 ? within : await wordsLike(term.word.toLowerCase())
  const found = others.filter(({ folded }) => !isAskedFor(folded, term))
  return {
    typed: term.word,
    folded: found.map(({ folded }) => folded),
    written: found.map(({ word }) => word),
    instead: !stands && within.length === 0,
  }
}

type Found = { word: string; folded: string }

async function wordsHolding(part: string): Promise<Found[]> {
  return await db.execute<Found>(sql`
    select min(word) as word, folded from search_word where word like ${`%${part}%`}
    group by folded order by sum(cardinality(reports)) desc, folded limit ${most}`)
}

/** Nearly half of the letters in threes must be the same: "sykefravar" is like "sykefravær", "by" is like nothing. */
function wordsLike(word: string): Promise<Found[]> {
  // A plan that is kept does not know the word, and would rather read them all.
  const settings = sql`
    set local pg_trgm.similarity_threshold = 0.45; set local enable_seqscan = off; set local statement_timeout = '3s'`
  const alike = sql`
    select min(word) as word, folded from search_word where word % ${word}
    group by folded order by max(similarity(word, ${word})) desc, sum(cardinality(reports)) desc, folded limit 3`
  // Sent at once, and done in this order.
  return db.transaction(async (tx) => {
    const [, found] = await Promise.all([tx.execute(settings), tx.execute<Found>(alike)])
    return found
  })
}
