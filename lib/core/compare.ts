import { align, type Pair } from './compare/align'
import { blockPart, fateOf, lineChange } from './compare/block'
import type { Compared, PartChange } from './compare/change'
import type { FigureChange } from './compare/figures'
import { field, type Line } from './compare/line'
import { setting } from './compare/settings'
import { inOrder } from './order'
import type { Content, Language } from './section'

export type Comparison = {
  /** Figures first: an approver answers for them. */
  figures: FigureChange[]
  /** In the reading order of `after`; what is removed stands where it stood. */
  parts: PartChange[]
  /** How many places differ; 0 only where nothing does. */
  changes: number
}

/** What differs between two contents of one section. Nothing that differs is left out. */
export function compare(before: Content | null, after: Content, year: number): Comparison {
  const then = before ?? { ...after, title: '', blocks: [] }
  const blocks = align(inOrder(then.blocks), inOrder(after.blocks), ({ id, kind }) => `${id} ${kind}`)
  const compared = [titlePart(before, after), ...blocks.map((pair) => blockPart(pair, then, after, year))]
  const parts = compared.map(({ part }) => part)
  const figures = compared.flatMap((one) => one.figures)
  return { figures, parts, changes: parts.reduce((sum, part) => sum + changesIn(part), 0) }
}

const languages: Record<Language, string> = { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' }

function titlePart(before: Content | null, after: Content): Compared {
  const line = ({ title, language }: Content) =>
    field('title', 'Tittelen', title, [setting('Språk', language, languages[language])])
  const pair: Pair<Line> = before
    ? { fate: 'both', before: line(before), after: line(after), moved: false }
    : { fate: 'added', after: line(after) }
  const lines = [lineChange(pair)]
  return {
    part: {
      id: 'title',
      name: 'Tittel',
      heading: null,
      fate: before ? fateOf(lines, 0) : 'added',
      moved: false,
      said: [],
      lines,
      cells: 0,
      follows: false,
    },
    figures: [],
  }
}

/** A new or removed part is one change; else each of its lines and cells is. */
function changesIn(part: PartChange): number {
  if (part.fate === 'added' || part.fate === 'removed') return 1
  const lines = part.lines.filter((line) => line.fate !== 'same' || line.moved).length
  return lines + part.cells + part.said.length + Number(part.moved)
}
