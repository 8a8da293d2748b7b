import { fold, isCommon } from './fold'
import { tokens } from './tokens'

/** One word that is asked for, folded. */
export type Term = {
  word: string
  folds: string
  /** A longer word that begins so will do. */
  begins: boolean
  /** Other folded words that will do. */
  also: readonly string[]
}

/** What is asked for: every term of every phrase; the terms of one phrase stand together. */
export type Question = {
  phrases: Term[][]
  /** Nothing but words that stand everywhere. */
  isCommon: boolean
}

const most = 10

/** A word shorter than this would begin too many others. */
const beginning = 3

/** Reads what somebody typed. Words in quotes stand together and are whole; all words must be there. */
export function questionOf(typed: string): Question {
  const parts = typed.split(/["«»“”]/)
  const read = parts.flatMap((part, n) => {
    const quoted = n % 2 === 1
    const found = tokens(part).map(({ word }) => termOf(word, !quoted))
    return quoted ? [found] : found.map((term) => [term])
  })
  const said = read.filter((phrase) => phrase.length > 0)
  const telling = said.filter((phrase) => phrase.some(({ word }) => !isCommon(word)))
  return { phrases: telling.slice(0, most), isCommon: said.length > 0 && telling.length === 0 }
}

function termOf(word: string, unquoted: boolean): Term {
  const folds = fold(word)
  return { word, folds, begins: unquoted && folds.length >= beginning, also: [] }
}

/** A folded word of a text that a term asks for. */
export const isAskedFor = (folded: string, { folds, begins, also }: Term): boolean =>
  folded === folds || (begins && folded.startsWith(folds)) || also.includes(folded)

/** Words that published pages have, for one that was typed. */
export type Near = {
  typed: string
  folded: readonly string[]
  /** How they are written, the likeliest first. */
  written: readonly string[]
  /** The typed word stands nowhere, and may be misspelt. Else these hold it within them. */
  instead: boolean
}

/** The same question, where the words that are near to one will do in its place. */
export function widened({ phrases, isCommon }: Question, near: readonly Near[]): Question {
  const also = new Map(near.map(({ typed, folded }) => [typed, folded]))
  const widen = (term: Term) => ({ ...term, also: also.get(term.word) ?? [] })
  return { phrases: phrases.map((phrase) => (phrase.length === 1 ? phrase.map(widen) : phrase)), isCommon }
}
