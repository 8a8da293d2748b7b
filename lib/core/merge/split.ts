/** Figures stay whole ("412 000", "4,3"). A word brings the space before it, so that putting it in is one thing. */
const token = /\s*(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+|\S)|\s+/gu

/** A text as words, figures and signs; joined, they are the text again. */
export function split(text: string): string[] {
  return text.match(token) ?? []
}
