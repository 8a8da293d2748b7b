import type { NewId } from '../blocks/kind'

/** Ids that count. */
export function counter(): NewId {
  let n = 0
  return () => `made-${++n}`
}

/** The words of a text: what has a letter, a digit or a symbol in it. Bullets and bare marks have none. */
export function tokens(text: string): string[] {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{M}\p{N}\p{S}]/u.test(token))
}

/** The words without the marks of footnotes, which become places in a table where they can. */
export function tokensWithoutMarks(text: string): string[] {
  return tokens(text).filter((token) => !/^\d{1,2}\)$/.test(token))
}
