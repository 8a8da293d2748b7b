import type { Chart } from './blocks/chart'
import { type Column, decimal, type Row, type Table } from './blocks/table'
import { mostSeries } from './chart-sense'
import { inOrder } from './order'
import { isYear, pointOf } from './series'
import { settled } from './settled'

type Start = Pick<Chart, 'caption' | 'form' | 'rows' | 'without'>

const change = /endring|avvik|differanse|vekst|utvikling fra|mer-|mindreforbruk|change|deviation|difference/i

/**
 * How a chart of this table begins: parts of a whole are stacked (or shares, where there is one whole), years go
 * upright or as a line, anything else lies as bars. Columns of changes and rows of sums stay out.
 */
export function chartStart(stored: Table): Start {
  const table = settled(stored)
  const figures = inOrder(table.columns).filter(({ type }) => type === 'number')
  const columns = drawable(figures)
  const parts = partsOfWhole(table, columns)
  const rows = parts ?? usualRows(table, columns)
  const inYears = columns.length > 1 && columns.every(({ label }) => isYear(label))
  return {
    caption: captionOf(table, rows, columns),
    form: parts
      ? columns.length === 1
        ? 'share'
        : 'stacked'
      : inYears && columns.length > 4
        ? 'line'
        : 'bar',
    rows: marked(rows),
    without: marked(figures.filter((column) => !columns.includes(column))),
  }
}

const marked = (list: readonly { id: string }[]) =>
  Object.fromEntries(list.map(({ id }) => [id, true] as const))

/** Without changes; of years and other columns only the years. */
function drawable(figures: readonly Column[]): Column[] {
  const years = figures.filter(({ label }) => isYear(label))
  const kept = years.length > 1 ? years : figures.filter(({ label }) => !change.test(label))
  return kept.length > 0 ? kept : [...figures]
}

/** The rows that a sum row adds up in every column, or that make a hundred per cent; null where none do. */
function partsOfWhole(table: Table, columns: readonly Column[]): Row[] | null {
  const total = inOrder(table.rows).find((row) => row.total)
  const parts = inOrder(table.rows).filter((row) => !row.total)
  if (parts.length < 2 || parts.length > mostSeries || columns.length === 0) return null
  const isWhole = columns.every((column) => {
    const values = parts.map((row) => pointOf(row, column, '').value)
    if (values.some((value) => value === null || value < 0)) return false
    const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0)
    if (total) return near(sum, pointOf(total, column, '').value)
    const units = parts.map((row) => row.unit || column.unit)
    return units.every((unit) => /^(%|prosent)$/i.test(unit)) && near(sum, 100)
  })
  return isWhole ? parts : null
}

const near = (sum: number, whole: number | null) =>
  whole !== null && Math.abs(sum - whole) <= Math.abs(whole) * 0.005

/** One column shows all its rows; several show the first row, and those beside it that measure the same. */
function usualRows(table: Table, columns: readonly Column[]): Row[] {
  const rows = inOrder(table.rows).filter(
    (row) => !row.total && columns.some((column) => decimal.test(row.cells[column.id]?.value ?? '')),
  )
  return columns.length === 1 ? rows.filter((row) => row.unit === rows[0]?.unit) : rows.slice(0, 1)
}

/** "Energibruk, 2023–2026", or the table's own caption where several rows are drawn. */
function captionOf(table: Table, rows: readonly Row[], columns: readonly Column[]): string {
  if (rows.length !== 1 || !rows[0]) return table.caption
  const years = columns.map(({ label }) => label).filter(isYear)
  return years.length > 1 ? `${rows[0].label}, ${years[0]}–${years.at(-1)}` : rows[0].label
}
