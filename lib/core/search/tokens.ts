/** A word of a text and where it stands in it. */
export type Token = { word: string; from: number; to: number }

/** Letters; or a figure, in which a comma, a point or a space that groups thousands may stand. */
const word = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,\u00a0\u202f]\d+)*/gu

/** The words of a text in order. A soft hyphen parts no word. */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(word), (match) => ({
    word: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))
}
