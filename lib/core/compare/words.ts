import { diffArrays } from 'diff'
import type { Mark } from '../rich'

/** A stretch of text that stands in both, only after (`in`) or only before (`out`). */
export type Piece = { fate: 'same' | 'in' | 'out'; text: string; marks?: readonly Mark[] }

/** Figures stay whole ("412 000", "4,3"), so that a changed figure is read as one. */
const token = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+|\s+|[\s\S]/gu

/** Comparing costs the square of what differs; texts with less than this in common are two texts to a reader, too. */
const maxEditLength = 800

const out = (text: string): Piece => ({ fate: 'out', text })
const put = (text: string): Piece => ({ fate: 'in', text })

/** Two texts, compared word by word. The pieces that are `same` and `in` make up `after`; `same` and `out`, `before`. */
export function comparedWords(before: string, after: string): Piece[] {
  const steps = diffArrays(before.match(token) ?? [], after.match(token) ?? [], { maxEditLength })
  if (!steps) return gathered([out(before), put(after)])
  const pieces = steps.map(({ added, removed, value }): Piece => {
    return { fate: added ? 'in' : removed ? 'out' : 'same', text: value.join('') }
  })
  return gathered(pieces)
}

/** A lone space between two changes reads as part of them. */
function gathered(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let went = ''
  let came = ''
  const flush = () => {
    if (went) joined.push(out(went))
    if (came) joined.push(put(came))
    went = came = ''
  }
  pieces.forEach(({ fate, text }, i) => {
    if (fate === 'out') went += text
    else if (fate === 'in') came += text
    else if (went && came && text === ' ' && i < pieces.length - 1) {
      went += text
      came += text
    } else {
      flush()
      joined.push({ fate, text })
    }
  })
  flush()
  return joined
}
