import { continued } from './compare/across'
import { align, type Pair } from './compare/align'
import { type Between, blockPart, fateOf, lineChange } from './compare/block'
import type { Compared, PartChange } from './compare/change'
import type { FigureChange } from './compare/figures'
import { field, type Line } from './compare/line'
import { setting } from './compare/settings'
import { inOrder } from './order'
import type { Content, Language } from './section'
import { say, words } from './words/say'

export type Comparison = {
  before: Content
  after: Content
  year: number
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
  return compared(titlePart(before, after), { then, after, year, years: false })
}

/** What differs from the section that this one continues: what belongs together is found by what it says. */
export function compareWithLast(last: Content, after: Content, year: number): Comparison {
  const then = continued(last, after)
  return compared(titlePart(then, after), { then, after, year, years: true })
}

function compared(title: Compared, between: Between): Comparison {
  const { then, after, year } = between
  const blocks = align(inOrder(then.blocks), inOrder(after.blocks), ({ id, kind }) => `${id} ${kind}`)
  const all = [title, ...blocks.map((pair) => blockPart(pair, between))]
  const parts = all.map(({ part }) => part)
  const figures = all.flatMap((one) => one.figures)
  return {
    before: then,
    after,
    year,
    figures,
    parts,
    changes: parts.reduce((sum, part) => sum + changesIn(part), 0),
  }
}

const languages = words<Record<Language, string>>({ nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' })

function titlePart(before: Content | null, after: Content): Compared {
  const line = ({ title, language }: Content) =>
    field('title', say('Tittelen'), title, [setting(say('Språk'), language, languages[language])])
  const pair: Pair<Line> = before
    ? { fate: 'both', before: line(before), after: line(after), moved: false }
    : { fate: 'added', after: line(after) }
  const lines = [lineChange(pair)]
  return {
    part: {
      id: 'title',
      name: say('Tittel'),
      heading: null,
      language: after.language,
      fate: before ? fateOf(lines, 0) : 'added',
      moved: false,
      said: [],
      lines,
      before: null,
      after: null,
      cells: 0,
      redrawn: false,
    },
    figures: [],
  }
}

/** A new or removed part is one change; else each of its lines and cells is. */
function changesIn(part: PartChange): number {
  if (part.fate === 'added' || part.fate === 'removed') return 1
  const lines = part.lines.filter((line) => line.fate !== 'same' || line.moved).length
  return lines + part.cells + Number(part.moved || part.said.length > 0)
}
