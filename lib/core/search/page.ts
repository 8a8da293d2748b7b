import type { Content } from '../section'
import { type Passage, passagesOf } from './passages'
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

/** A published section, ready to be found; a heading has its title only. */
export function pageOf(title: string, content: Content | null): SearchPage {
  const passages = content ? passagesOf(content) : []
  const of = (kind: SearchKind) =>
    vectorOf(passages.flatMap((passage) => (passage.kind === kind ? passage.text : [])))
  return {
    title,
    titleWords: vectorOf([title]),
    words: vectorOf([title, ...passages.map(({ text }) => text)]),
    results: of('result'),
    challenges: of('challenge'),
    figures: of('figure'),
    prose: of('text'),
    passages: passages.map((one) => ({ ...one, words: vectorOf([one.text]) })),
  }
}
