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

/** The passages that say most of what was asked for, at most so many, in reading order. */
export function excerptsOf(passages: readonly Passage[], { phrases }: Question, most: number): Excerpt[] {
  const terms = phrases.flat()
  const found: Found[] = []
  let whole = 0
  for (const [place, passage] of passages.entries()) {
    const marks = marksIn(passage.text, terms)
    if (marks.length === 0) continue
    const says = new Set(marks.map(({ term }) => term)).size
    found.push({ passage, place, marks, says })
    if (says === terms.length) whole += 1
    // Nothing further on says more.
    if (whole === most) break
  }
  return found
    .toSorted((a, b) => b.says - a.says || a.place - b.place)
    .slice(0, most)
    .toSorted((a, b) => a.place - b.place)
    .map(({ passage: { text, ...where }, marks }) => ({ ...where, pieces: piecesOf(text, marks) }))
}

type Mark = { from: number; to: number; term: number }
type Found = { passage: Passage; place: number; marks: Mark[]; says: number }

/** The words of a text that were asked for, and by which term. */
function marksIn(text: string, terms: readonly Term[]): Mark[] {
  return tokens(text).flatMap(({ word, from, to }) => {
    const folded = fold(word)
    const term = terms.findIndex((one) => isAskedFor(folded, one))
    return term >= 0 ? [{ from, to, term }] : []
  })
}

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
