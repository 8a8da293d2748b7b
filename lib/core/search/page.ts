import type { Content } from '../section'
import { type Numbers, type Passage, passagesOf } from './passages'
import { vectorOf } from './vector'
import type { SearchKind } from './wish'

/** A section as search keeps it, with its passages in reading order. */
export type SearchPage = {
  title: string
  titleWords: string
  words: string
  passages: SearchPassage[]
} & Record<SearchColumn, string>

export type SearchPassage = Passage & { words: string }

/** Where the words of each kind are kept. */
export const columnOf = {
  result: 'results',
  challenge: 'challenges',
  figure: 'figures',
  text: 'prose',
} as const satisfies Record<SearchKind, string>
export type SearchColumn = (typeof columnOf)[SearchKind]

/** A published section, ready to be found, by its number too; a heading has its title only. */
export function pageOf(
  { number, title }: { number: string; title: string },
  content: Content | null,
  numbers: Numbers,
): SearchPage {
  const passages = content ? passagesOf(content, numbers) : []
  const name = `${number} ${title}`
  const of = (kind: SearchKind) =>
    vectorOf(passages.flatMap((passage) => (passage.kind === kind ? passage.text : [])))
  return {
    title,
    titleWords: vectorOf([name]),
    words: vectorOf([name, ...passages.map(({ text }) => text)]),
    results: of('result'),
    challenges: of('challenge'),
    figures: of('figure'),
    prose: of('text'),
    passages: passages.map((one) => ({ ...one, words: vectorOf([one.text]) })),
  }
}
