import { diffArrays } from 'diff'

/** A stretch of text that stands in both, only after (`in`) or only before (`out`). */
export type Piece = { fate: 'same' | 'in' | 'out'; text: string }

/** Figures stay whole ("412 000", "4,3"), so that a changed figure is read as one. */
const token = /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+|\s+|[\s\S]/gu

/** Two texts, compared word by word. The pieces that are `same` and `in` make up `after`; `same` and `out`, `before`. */
export function comparedWords(before: string, after: string): Piece[] {
  const steps = diffArrays(before.match(token) ?? [], after.match(token) ?? [])
  const pieces = steps.map(({ added, removed, value }): Piece => {
    return { fate: added ? 'in' : removed ? 'out' : 'same', text: value.join('') }
  })
  return gathered(pieces)
}

/** A lone space between two changes reads as part of them. */
function gathered(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let out = ''
  let put = ''
  const flush = () => {
    if (out) joined.push({ fate: 'out', text: out })
    if (put) joined.push({ fate: 'in', text: put })
    out = put = ''
  }
  pieces.forEach(({ fate, text }, i) => {
    if (fate === 'out') out += text
    else if (fate === 'in') put += text
    else if (out && put && text === ' ' && i < pieces.length - 1) {
      out += text
      put += text
    } else {
      flush()
      joined.push({ fate, text })
    }
  })
  flush()
  return joined
}
