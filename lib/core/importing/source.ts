import { done, type Outcome, refused, refusing } from '../outcome'
import { words } from '../words/say'
import type { Left } from './document/block'
import { illegible } from './legible'
import type { Part } from './part'
import { checkText } from './read-text'
import { recognise } from './recognise'
import { isSeparated } from './separated'

/** A report that was read and not yet brought in: its parts, and all that a person should know of how it was read. */
export type Source = {
  parts: Part[]
  /** What its parts are counted in: the lines of a text, or the pieces of a document. */
  unit: 'line' | 'piece'
  /** Why some signs may be wrong. */
  doubts: string[]
  /** What did not come along, with its words. */
  left: Left[]
}

/** The same as a page needs it: its pictures by their places, and the word for what was seen. */
export type SourceView = Source & {
  seen: string
  pictures: Record<number, { address: string; width: number; height: number }>
}

export const unitNames = words<Record<Source['unit'], string>>({ line: 'Linje', piece: 'Del' })

/** A report that is written as text or Markdown. */
export function textSource(text: string): Outcome<Source> {
  const checked = checkText(text)
  if (!checked.ok) return checked
  if (isSeparated(checked.value.text)) return separated
  const says = illegible(checked.value.text)
  if (says) return refused('invalid', says)
  return done({ parts: recognise(checked.value.text), unit: 'line', doubts: checked.value.doubts, left: [] })
}

export const separated = refusing(
  'invalid',
  'Filen er en tabell som tekst (CSV) og ikke en rapport: åpne kapittelet den hører til, og hent den inn i en tabell der.',
)
