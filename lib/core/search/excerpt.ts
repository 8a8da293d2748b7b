import { fold } from './fold'
import type { Passage } from './passages'
import { isAskedFor, type Question, type Term } from './terms'
import { tokens } from './tokens'

/** A piece of an excerpt; what was asked for is marked. */
export type Piece = { text: string; marked: boolean }

export type Excerpt = Omit<Passage, 'text'> & { pieces: Piece[] }

/** How much is shown around the first word that was asked for. */
const before = 60
const length = 220

/** What is shown of a passage that says something of what was asked for. */
export function excerptOf({ text, ...where }: Passage, { phrases }: Question): Excerpt {
  return { ...where, pieces: piecesOf(text, marksIn(text, phrases.flat())) }
}

type Mark = { from: number; to: number }

/** The words of a text that were asked for. */
const marksIn = (text: string, terms: readonly Term[]): Mark[] =>
  tokens(text).filter(({ word }) => {
    const folded = fold(word)
    return terms.some((one) => isAskedFor(folded, one))
  })

function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const from = wordAfter(text, Math.max(0, (marks[0]?.from ?? 0) - before))
  const to = wordBefore(text, Math.min(text.length, from + length), from)
  const pieces: Piece[] = [{ text: from > 0 ? '… ' : '', marked: false }]
  let at = from
  for (const mark of marks) {
    if (mark.to > to) break
    pieces.push({ text: text.slice(at, mark.from), marked: false })
    pieces.push({ text: text.slice(mark.from, mark.to), marked: true })
    at = mark.to
  }
  pieces.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), marked: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** Where the next word begins, so that none is cut. */
const wordAfter = (text: string, at: number) => (at === 0 ? 0 : text.indexOf(' ', at) + 1 || at)

function wordBefore(text: string, at: number, from: number): number {
  if (at === text.length) return at
  const space = text.lastIndexOf(' ', at)
  return space > from ? space : at
}
