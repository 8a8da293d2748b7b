import { z } from 'zod'
import { abbreviations } from './hints/abbreviations'
import { differingFigures } from './hints/differing-figures'
import { emptyTables } from './hints/empty-tables'
import type { Found, Rule } from './hints/hint'
import { linkTexts } from './hints/link-texts'
import { longSentences } from './hints/long-sentences'
import { mixedLanguage } from './hints/mixed-language'
import { smallCells } from './hints/small-cells'
import type { Content } from './section'
import { id, text } from './text'

/** Every kind of hint, in the order they are shown. */
const rules = {
  figures: differingFigures,
  tables: emptyTables,
  people: smallCells,
  links: linkTexts,
  abbreviations,
  sentences: longSentences,
  language: mixedLanguage,
} satisfies Record<string, Rule>

/** A hint with its reason. `key` says what it is about: putting it away stores the key. */
export type Hint = Omit<Found, 'about'> & { key: string; why: string }

const longestKey = 300

export const hintSchema = z.strictObject({ id, hint: text(longestKey).min(1) })

/** What a writer may want to look at, the same every time for the same text; nothing of it hinders. */
export function hints(content: Content, year: number): Hint[] {
  return Object.entries(rules).flatMap(([kind, { why, find }]) =>
    find(content, year).map(({ path, says, about, mend }) => ({
      path,
      says,
      mend,
      why,
      key: `${kind} ${about}`.slice(0, longestKey).toWellFormed(),
    })),
  )
}
