import type { Comparison } from './compare'
import type { PartChange } from './compare/change'
import type { FigureChange } from './compare/figures'
import { dateWords } from './words/dates'
import { say } from './words/say'

/** A section that is corrected, beside what readers have. */
export type Corrected = {
  number: string
  title: string
  comparison: Comparison
  /** "4.2" by the id of a table. */
  tables: ReadonlyMap<string, string>
}

/** More changed figures of one table than readers can take in are counted. */
const most = 3

/**
 * The note to readers, proposed from what differs: "Rettet 9. juni 2027: tabell 4.2, sykefravær 2026: 7,4 → 7,5
 * prosent." Whoever publishes may write it otherwise.
 */
export function correctionNote(day: string, corrected: readonly Corrected[]): string {
  return say('Rettet {date}: {what}.', { date: dateWords(day), what: corrected.flatMap(said).join('; ') })
}

function said(one: Corrected): string[] {
  const changed = one.comparison.parts.filter(({ fate, moved }) => fate !== 'same' || moved)
  const tables = changed.filter(isTable)
  const texts = changed.filter((part) => !isTable(part))
  return [...tables.flatMap((part) => inTable(part, one)), ...inText(texts, one)]
}

const isTable = ({ before, after }: PartChange) => (after ?? before)?.kind === 'table'

function inTable(part: PartChange, { comparison, tables, ...section }: Corrected): string[] {
  const number = tables.get(part.id)
  const place = number
    ? say('tabell {number}', { number })
    : say('en tabell i {place}', { place: placeOf(section) })
  const figures = comparison.figures.filter((figure) => figure.part === part.id)
  if (figures.length === 0) return [say('{place}: rettet tekst', { place })]
  if (figures.length > most) return [say('{place}: {count} tall', { place, count: String(figures.length) })]
  return [`${place}, ${figures.map((one) => `${whatOf(one)}: ${changeOf(one)}`).join(', ')}`]
}

function inText(parts: readonly PartChange[], { comparison, ...section }: Corrected): string[] {
  if (parts.length === 0) return []
  const ids = new Set(parts.map(({ id }) => id))
  const figures = comparison.figures.filter(({ part }) => ids.has(part))
  const place = placeOf(section)
  if (figures.length === 0) return [say('{place}: rettet tekst', { place })]
  if (figures.length > most) return [say('{place}: {count} tall', { place, count: String(figures.length) })]
  return [`${place}: ${figures.map(changeOf).join(', ')}`]
}

/** The front page has no number. */
const placeOf = ({ number, title }: Pick<Corrected, 'number' | 'title'>) =>
  number ? say('kapittel {number}', { number }) : say('«{title}»', { title })

/** "Sykefravær, 2026" within a sentence: "sykefravær 2026". */
function whatOf({ what }: FigureChange): string {
  const words = what.replace(/, ([^,]*)$/, ' $1')
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLocaleLowerCase('nb') + words.slice(1) : words
}

const changeOf = ({ before, after, unit }: FigureChange) =>
  `${before.figure || say('tom')} → ${after.figure || say('tom')}${unit && ` ${unit}`}`
