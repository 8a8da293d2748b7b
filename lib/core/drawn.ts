import type { Chart } from './blocks/chart'
import { type Column, cell, type Row, type Table } from './blocks/table'
import { inOrder } from './order'
import type { Language } from './section'
import { type Point, pointOf, pointsOf } from './series'
import { settled } from './settled'

/** The rows a chart draws, with their computed cells: the chosen ones, or the first. */
export function drawnRows(chart: Chart, table: Table): Row[] {
  const rows = inOrder(settled(table).rows)
  const chosen = rows.filter((row) => chart.rows[row.id])
  return chosen.length > 0 ? chosen : rows.slice(0, 1)
}

/** The columns it draws: those of figures, but for the ones left out. */
function drawnColumns(chart: Chart, table: Table): Column[] {
  return inOrder(table.columns).filter((column) => column.type === 'number' && !chart.without[column.id])
}

/** What goes through the figure in one colour, with its name and unit. */
export type Series = { id: string; label: string; unit: string; points: Point[] }

/**
 * Each row through its columns. Bars of one column lie the other way: a bar for each row, all of one kind, so that
 * any number of them can be told apart.
 */
export function drawnSeries(chart: Chart, table: Table, figures?: Language): Series[] {
  const rows = drawnRows(chart, table)
  const columns = drawnColumns(chart, table)
  const [only] = columns
  if (only && isTurned(chart, table)) {
    const points = rows.map((row) => pointOf(row, only, row.label, figures))
    return [{ id: only.id, label: only.label, unit: rows[0]?.unit || only.unit, points }]
  }
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    unit: row.unit || columns[0]?.unit || '',
    points: pointsOf(row, columns, figures),
  }))
}

const isTurned = (chart: Chart, table: Table): boolean =>
  chart.form === 'bar' && drawnColumns(chart, table).length === 1 && drawnRows(chart, table).length > 1

/** The units of what is drawn; more than one cannot be read off one axis. */
export function drawnUnits(chart: Chart, table: Table): string[] {
  const columns = drawnColumns(chart, table)
  const units = drawnRows(chart, table).flatMap((row) => columns.map((column) => row.unit || column.unit))
  return [...new Set(units)]
}

/** Everything that the drawing says, as one text: the same text is the same drawing. */
export function drawnText(chart: Chart, table: Table): string {
  const columns = drawnColumns(chart, table)
  const head = columns.map(({ label, unit }) => [label, unit])
  const body = drawnRows(chart, table).map((row) => [
    row.label,
    row.unit,
    ...columns.map((column) => [cell(row, column).value, cell(row, column).status]),
  ])
  return JSON.stringify([head, body])
}
