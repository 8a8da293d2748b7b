import { fold, isCommon } from './fold'
import type { Question, Term } from './terms'
import { tokens } from './tokens'

/** PostgreSQL keeps no position beyond this, and not more than so many of one word. */
const lastPosition = 16_383
const mostPositions = 255

/** A vector may not grow beyond a megabyte; no section that somebody reads comes near. */
const mostLetters = 400_000

/** The folded words of texts with their places, as PostgreSQL reads a tsvector. */
export function vectorOf(texts: readonly string[]): string {
  const places = new Map<string, number[]>()
  let position = 0
  for (const { word } of tokens(texts.join('\n').slice(0, mostLetters))) {
    position = Math.min(position + 1, lastPosition)
    if (isCommon(word)) continue
    const folds = fold(word)
    const known = places.get(folds)
    if (!known) places.set(folds, [position])
    else if (known.length < mostPositions && known.at(-1) !== position) known.push(position)
  }
  return Array.from(places, ([folds, at]) => `${quoted(folds)}:${at.join(',')}`).join(' ')
}

/** A question as PostgreSQL reads a tsquery. `exactly`: the very words, no longer ones or others in their place. */
export function queryOf({ phrases }: Question, exactly = false): string {
  return phrases.map((phrase) => phraseQuery(phrase, exactly)).join(' & ')
}

/** What each single word asks for, as a tsquery of its own. */
export const termQueries = ({ phrases }: Question): string[] =>
  phrases
    .flat()
    .filter(({ word }) => !isCommon(word))
    .map(termQuery)

/** Words that stand everywhere are not kept; the distance to the next one says how many stood there. */
function phraseQuery(phrase: readonly Term[], exactly: boolean): string {
  let query = ''
  let distance = 0
  for (const term of phrase) {
    distance += 1
    if (isCommon(term.word)) continue
    const asked = exactly ? quoted(term.folds) : termQuery(term)
    query = query === '' ? asked : `${query} <${distance}> ${asked}`
    distance = 0
  }
  return `(${query})`
}

const termQuery = ({ folds, begins, also }: Term): string =>
  `(${[`${quoted(folds)}${begins ? ':*' : ''}`, ...also.map(quoted)].join(' | ')})`

const quoted = (folded: string) => `'${folded.replaceAll('\\', '').replaceAll("'", '')}'`
