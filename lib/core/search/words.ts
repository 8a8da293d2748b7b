import { fold, isCommon } from './fold'
import type { SearchPage } from './page'
import { tokens } from './tokens'

/** A word that stands in published pages: as it is written, and what it is searched by. */
export type SearchWord = { word: string; folded: string }

/** Shorter ones are like too many others to guess at, and not kept. */
export const shortest = 4

/** The words of pages, each in the form that is written most. */
export function wordsOf(pages: readonly Pick<SearchPage, 'title' | 'passages'>[]): SearchWord[] {
  const known = new Map<string, Map<string, number>>()
  for (const { title, passages } of pages) {
    for (const word of namesIn([title, ...passages.map(({ text }) => text)].join('\n'))) {
      const folded = fold(word)
      const written = known.get(folded) ?? new Map<string, number>()
      written.set(word, (written.get(word) ?? 0) + 1)
      known.set(folded, written)
    }
  }
  return Array.from(known, ([folded, written]) => {
    const [[word] = [folded]] = [...written].toSorted((a, b) => b[1] - a[1] || a[0].length - b[0].length)
    return { word, folded }
  })
}

/** Each word of a page once, in small letters; no figures. */
const namesIn = (text: string) =>
  new Set(
    tokens(text)
      .map(({ word }) => word.toLowerCase())
      .filter((word) => word.length >= shortest && !/\d/.test(word) && !isCommon(word)),
  )
