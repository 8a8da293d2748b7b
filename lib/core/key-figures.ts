import { type Column, cell, hasFigure, type Row, type Table } from './blocks/table'
import { difference } from './decimals'
import { inOrder } from './order'
import { type Point, pointsOf, seriesOf } from './series'
import { figureWords } from './words/numbers'
import { say } from './words/say'

/** A row marked to stand large on the front page. */
export type KeyFigure = {
  row: string
  label: string
  value: string
  unit: string
  preliminary: boolean
  change: Change | null
  /** What a short line draws: at least three years with figures, or nothing. */
  line: Point[]
}
export type Change = { direction: 'up' | 'down' | 'none'; says: string }

/** The highlighted rows of a table, each with its change from the column before. */
export function keyFigures(table: Table, year: number): KeyFigure[] {
  const series = seriesOf(table, year)
  const current = series?.at(-1)
  if (!series || !current) return []
  return inOrder(table.rows)
    .filter((row) => row.highlight && pointsOf(row, [current])[0]?.value != null)
    .map((row) => keyFigure(row, series, current))
}

function keyFigure(row: Row, series: readonly Column[], current: Column): KeyFigure {
  const one = cell(row, current)
  const points = pointsOf(row, series)
  const before = series.at(-2)
  return {
    row: row.id,
    label: row.label,
    value: figureWords(one.value, row.decimals ?? current.decimals),
    unit: row.unit || current.unit,
    preliminary: one.status === 'preliminary',
    change: before ? change(row, current, before) : null,
    line: points.filter((point) => point.value !== null).length >= 3 ? fromFirst(points) : [],
  }
}

/** A row that was not measured in the first years begins where it was. */
function fromFirst(points: Point[]): Point[] {
  return points.slice(points.findIndex((point) => point.value !== null))
}

function change(row: Row, current: Column, before: Column): Change | null {
  const old = cell(row, before)
  const by = hasFigure(old) ? difference(cell(row, current).value, old.value) : null
  if (by === null) return null
  if (Number(by) === 0)
    return { direction: 'none', says: say('Uendret fra {column}', { column: before.label }) }
  const size = figureWords(by.replace('-', ''), row.decimals ?? current.decimals)
  const told = { size: `${size}${stepOf(row.unit || current.unit)}`, column: before.label }
  return by.startsWith('-')
    ? { direction: 'down', says: say('Ned {size} fra {column}', told) }
    : { direction: 'up', says: say('Opp {size} fra {column}', told) }
}

/** A share changes by percentage points; a short unit is repeated, a long one is left to the figure above. */
function stepOf(unit: string): string {
  if (/^(%|prosent)/i.test(unit)) return `\u00a0${say('prosentpoeng')}`
  return unit !== '' && unit.length <= 20 ? `\u00a0${unit}` : ''
}
