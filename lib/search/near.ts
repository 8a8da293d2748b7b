import { searching } from '@/db/connection'
import { isAskedFor, type Near, type Question, type Term } from '@/lib/core/search/terms'
import { shortest } from '@/lib/core/search/words'

/** So many words for one are enough to find what was meant. */
const most = 12

/**
 * For each single word that was typed: the longer words that hold it ("fravær" is in "sykefravær"), or, where it stands
 * nowhere, those that are most alike.
 */
export async function nearTo({ phrases }: Question): Promise<Near[]> {
  const single = phrases.flatMap((phrase) => (phrase.length === 1 ? phrase : []))
  const found: Near[] = []
  // One after the other: a long question must not take every connection there is for searching.
  for (const term of single) found.push(await near(term))
  return found.filter(({ folded }) => folded.length > 0)
}

async function near(term: Term): Promise<Near> {
  // Of so short words none are kept (lib/core/search/words.ts): whether it stands somewhere is not known.
  if (term.word.length < shortest) return { typed: term.word, folded: [], written: [], instead: false }
  const within = term.folds.length < shortest ? [] : await wordsHolding(term.folds)
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

/** A common ending is in very many words: those that most reports have. */
const wordsHolding = (part: string): Promise<Found[]> => searching()<Found[]>`
  select min(word) as word, folded from search_word where word like ${`%${part}%`}
  group by folded order by sum(cardinality(reports)) desc, folded limit ${most}`

/**
 * How alike two words must be is said in db/searching.ts; and half of what was typed must stand together, so that
 * "kontor" is not taken for "kontroll".
 */
const wordsLike = (word: string): Promise<Found[]> => searching()<Found[]>`
  select min(word) as word, folded from search_word where word % ${word} and word_similarity(${word}, word) >= 0.5
  group by folded
  order by max(word_similarity(${word}, word)) desc, max(similarity(word, ${word})) desc,
    sum(cardinality(reports)) desc, folded
  limit 3`
