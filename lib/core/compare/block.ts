import { type Block, type Blocks, kindOf } from '../blocks/all'
import { canonical } from '../canonical'
import type { Content } from '../section'
import { sentence } from '../words/counts'
import { headingOf } from '../words/headings'
import { align, type Pair } from './align'
import type { Compared, Fate, LineChange, PartChange } from './change'
import { cellChanges, type FigureChange, textFigures } from './figures'
import type { Line } from './line'
import { linesOf } from './lines'
import { changedSettings, statedSettings } from './settings'
import { comparedWords, type Piece } from './words'

const unseen = 'Endret uten at leseren ser forskjell.'

/** What became of one block. */
export function blockPart(pair: Pair<Block>, then: Content, after: Content, year: number): Compared {
  const block = pair.fate === 'removed' ? pair.before : pair.after
  const lines = align(
    pair.fate === 'added' ? [] : linesOf(pair.before, then.blocks),
    pair.fate === 'removed' ? [] : linesOf(pair.after, after.blocks),
    ({ id }) => id,
  ).map(lineChange)
  const cells = cellsOf(pair)
  const fate = pair.fate === 'both' ? fateOf(lines, cells.length) : pair.fate
  const moved = pair.fate === 'both' && pair.moved
  const hidden = pair.fate === 'both' && fate === 'same' && !moved && !same(pair.before, pair.after)
  const part: PartChange = {
    id: block.id,
    name: sentence(kindOf(block).name),
    heading: headingOf(block, after.language, year) ?? ('caption' in block ? block.caption || null : null),
    fate: hidden ? 'changed' : fate,
    moved,
    said: hidden ? [unseen] : [],
    lines,
    cells: cells.length,
    follows: block.kind === 'chart' && fate === 'same' && !same(tableOf(block, then), tableOf(block, after)),
  }
  return { part, figures: [...cells, ...figuresInText(part)] }
}

const same = (a: unknown, b: unknown) => canonical(a ?? null) === canonical(b ?? null)

const tableOf = (chart: Blocks['chart'], { blocks }: Content) => blocks.find(({ id }) => id === chart.table)

function cellsOf(pair: Pair<Block>): FigureChange[] {
  return pair.fate === 'both' && pair.before.kind === 'table' && pair.after.kind === 'table'
    ? cellChanges(pair.before, pair.after)
    : []
}

function figuresInText(part: PartChange): FigureChange[] {
  return part.lines
    .filter(({ fate }) => fate === 'changed')
    .flatMap(({ id, label, pieces }) => textFigures(pieces, { part: part.id, line: id, where: label }))
}

export function lineChange(pair: Pair<Line>): LineChange {
  if (pair.fate !== 'both') {
    const { id, label, text, whole, settings } = pair.fate === 'added' ? pair.after : pair.before
    const pieces: Piece[] = [{ fate: pair.fate === 'added' ? 'in' : 'out', text: whole ?? text }]
    return { id, label, fate: pair.fate, moved: false, pieces, said: statedSettings(settings) }
  }
  const { before, after, moved } = pair
  const said = changedSettings(before.settings, after.settings)
  const reset = before.text === after.text && !same(before.format, after.format)
  if (reset && said.length === 0) said.push('Formateringen er endret.')
  const fate = before.text === after.text && said.length === 0 ? 'same' : 'changed'
  return {
    id: after.id,
    label: after.label,
    fate,
    moved,
    pieces: piecesOf(before, after),
    said,
  }
}

/** A row that kept its name shows its figures as they are now; those that changed stand among the figures. */
function piecesOf(before: Line, after: Line): Piece[] {
  return after.whole && before.text === after.text
    ? [{ fate: 'same', text: after.whole }]
    : comparedWords(before.text, after.text)
}

export function fateOf(lines: readonly LineChange[], cells: number): Fate {
  return cells > 0 || lines.some((line) => line.fate !== 'same' || line.moved) ? 'changed' : 'same'
}
