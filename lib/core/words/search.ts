import type { SearchKind } from '../search/wish'
import { words } from './say'

/** What the kinds of text are called in a search: many of them, and one. */
export const searchKindWords = words<Record<SearchKind, { all: string; one: string }>>({
  result: { all: 'Resultater', one: 'Resultat' },
  challenge: { all: 'Utfordringer', one: 'Utfordring' },
  figure: { all: 'Tall og mål', one: 'Tall' },
  text: { all: 'Tekst', one: 'Tekst' },
})
