import type { Content } from '../section'
import { type Passage, passagesOf } from './passages'
import { vectorOf } from './vector'
import type { SearchKind } from './wish'

/** A section as search keeps it. */
export type SearchPage = { title: string; passages: Passage[]; titleWords: string; words: string } & Record<
  SearchColumn,
  string
>

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
    passages,
    titleWords: vectorOf([title]),
    words: vectorOf([title, ...passages.map(({ text }) => text)]),
    results: of('result'),
    challenges: of('challenge'),
    figures: of('figure'),
    prose: of('text'),
  }
}
