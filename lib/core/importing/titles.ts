import { say } from '../words/say'
import { endsSentence } from './lines'
import { textOf } from './part'
import type { Piece } from './plain'

/** Finds the titles of plain text by their shape: short, alone on the line, in upper case first, no full stop. */
export function titled(pieces: readonly Piece[]): Piece[] {
  const found = pieces.map((piece, i): Piece => {
    return isTitle(piece, pieces[i - 1], pieces[i + 1]) ? { ...piece, kind: 'title' } : piece
  })
  return found.map((piece, i) => (isLoose(found, i) ? loose(piece) : piece))
}

/** "Eiendom", "4.2 Eiendom", "«Det gode liv»" */
const beginsAsTitle = /^(?:\d{1,2}(?:\.\d{1,2})*\.? )?[«"“(]?\p{Lu}.*\p{L}/u

function isTitle(piece: Piece, before: Piece | undefined, next: Piece | undefined): boolean {
  if (piece.kind !== 'paragraph' || !piece.apart || !next) return false
  const text = textOf(piece)
  if (text.length > 100 || !beginsAsTitle.test(text) || /[,;]$/.test(text)) return false
  // A page often repeats its title as the first line below it: that line is text, and the colon of the first
  // does not make it a sentence.
  if (before && textOf(before) === text) return false
  return !endsSentence(text) || (text.endsWith(':') && textOf(next) === text)
}

/** Four titles in a row with nothing under them: rather a list that lost its bullets. */
function isLoose(pieces: readonly Piece[], i: number): boolean {
  const isBare = (n: number) => pieces[n]?.kind === 'title'
  if (!isBare(i)) return false
  let [start, end] = [i, i]
  while (i - start < 3 && isBare(start - 1)) start--
  while (end - i < 3 && isBare(end + 1)) end++
  return end - start >= 3
}

function loose(piece: Piece): Piece {
  return {
    ...piece,
    kind: 'paragraph',
    finding: say('Flere korte linjer på rad er tatt inn som tekst. De kan være overskrifter eller punkter.'),
  }
}
