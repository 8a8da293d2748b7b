import { type Block, kindOf } from '../blocks/all'
import { canonical } from '../canonical'
import { drawnText } from '../drawn'
import type { Content } from '../section'
import { sentence } from '../words/counts'
import { headingOf } from '../words/headings'
import { say } from '../words/say'
import { align, type Pair } from './align'
import type { Compared, Fate, LineChange, PartChange } from './change'
import { cellChanges, type FigureChange, textFigures } from './figures'
import type { Line } from './line'
import { linesOf } from './lines'
import { comparedParagraphs, plainly, sources, wholly } from './paragraphs'
import { changedSettings, statedSettings } from './settings'

/** Two contents to compare. `years`: the earlier is last year's, where only what a reader sees is told. */
export type Between = { then: Content; after: Content; year: number; years: boolean }

/** What became of one block. */
export function blockPart(pair: Pair<Block>, { then, after, year, years }: Between): Compared {
  const block = pair.fate === 'removed' ? pair.before : pair.after
  const lines = align(
    pair.fate === 'added' ? [] : linesOf(pair.before, then.blocks),
    pair.fate === 'removed' ? [] : linesOf(pair.after, after.blocks),
    ({ id }) => id,
  ).map(lineChange)
  const cells = cellsOf(pair)
  const fate = pair.fate === 'both' ? fateOf(lines, cells.length) : pair.fate
  const moved = pair.fate === 'both' && pair.moved
  const hidden = pair.fate === 'both' && fate === 'same' && !moved && !years && !same(pair.before, pair.after)
  const part: PartChange = {
    id: block.id,
    name: sentence(kindOf(block).name),
    heading: headingOf(block, after.language, year),
    language: (pair.fate === 'removed' ? then : after).language,
    fate: hidden ? 'changed' : fate,
    moved,
    said: hidden ? [say('Endret uten at leseren ser forskjell.')] : [],
    lines,
    before: pair.fate === 'added' ? null : pair.before,
    after: pair.fate === 'removed' ? null : pair.after,
    cells: cells.length,
    redrawn: pair.fate === 'both' && drawn(pair.before, then) !== drawn(pair.after, after),
  }
  return { part, figures: [...cells, ...figuresInText(part)] }
}

const same = (a: unknown, b: unknown) => canonical(a ?? null) === canonical(b ?? null)

/** What a chart draws, and in which form; the same text is the same drawing. */
function drawn(block: Block, { blocks }: Content): string {
  if (block.kind !== 'chart') return ''
  const table = blocks.find(({ id }) => id === block.table)
  return table?.kind === 'table' ? `${block.form} ${drawnText(block, table)}` : ''
}

function cellsOf(pair: Pair<Block>): FigureChange[] {
  return pair.fate === 'both' && pair.before.kind === 'table' && pair.after.kind === 'table'
    ? cellChanges(pair.before, pair.after)
    : []
}

function figuresInText(part: PartChange): FigureChange[] {
  return part.lines
    .filter(({ fate }) => fate === 'changed')
    .flatMap(({ id, label, paragraphs }) =>
      paragraphs.flatMap(({ pieces }, i) =>
        textFigures(pieces, { part: part.id, line: id, where: label, paragraph: i }),
      ),
    )
}

export function lineChange(pair: Pair<Line>): LineChange {
  if (pair.fate !== 'both') {
    const line = pair.fate === 'added' ? pair.after : pair.before
    const { id, label, settings } = line
    const paragraphs = wholly(pair.fate === 'added' ? 'in' : 'out', textOf(line))
    return { id, label, fate: pair.fate, moved: false, paragraphs, said: statedSettings(settings) }
  }
  const { before, after, moved } = pair
  const said = changedSettings(before.settings, after.settings)
  const reset = before.text === after.text && !same(before.doc, after.doc)
  if (reset && said.length === 0) said.push(say('Formateringen er endret.'))
  const fate = before.text === after.text && said.length === 0 ? 'same' : 'changed'
  const paragraphs = comparedParagraphs(textOf(before), textOf(after))
  return { id: after.id, label: after.label, fate, moved, paragraphs, said }
}

const textOf = ({ text, doc }: Line) => (doc ? sources(doc) : plainly(text))

export function fateOf(lines: readonly LineChange[], cells: number): Fate {
  return cells > 0 || lines.some((line) => line.fate !== 'same' || line.moved) ? 'changed' : 'same'
}
