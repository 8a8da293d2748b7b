import { type Column, cell, decimal, hasFigure, type Row, type Table } from './blocks/table'
import { noteNumbers, notesAt, notesInOrder } from './numbering'
import { inOrder } from './order'
import type { Language } from './section'
import { settled } from './settled'
import { cellSigns, legend } from './words/cells'
import { contentWords } from './words/content'

/** One field of a sheet: words, or a figure with the decimals it is shown with. */
export type Field = string | { figure: string; decimals: number }

/** Lines of fields, and which of them are set as headings. */
export type TableSheet = { lines: Field[][]; head: number }

/**
 * A table as the lines of a spreadsheet: its name, the grid, what its signs mean, its notes and source. Figures stand
 * alone, so that they stay figures; the sign of a status and the marks of notes stand beside them, in a column that
 * is there only where the table needs it. `name` is the table's name and caption.
 */
export function tableSheet(stored: Table, name: string, language: Language): TableSheet {
  const table = settled(stored)
  return {
    lines: [[name + marks(table, 'caption')], [], ...grid(table), [], ...notes(table, language)],
    head: 2,
  }
}

function grid(table: Table): Field[][] {
  const rows = inOrder(table.rows)
  const hasUnits = rows.some((row) => row.unit !== '')
  const columns = inOrder(table.columns).map((column) => ({
    column,
    remarked: rows.some((row) => remark(table, row, column) !== ''),
  }))
  const head = columns.flatMap(({ column, remarked }) => [
    `${column.label}${column.unit && ` (${column.unit})`}${marks(table, `column:${column.id}`)}`,
    ...(remarked ? [''] : []),
  ])
  const line = (row: Row) =>
    columns.flatMap(({ column, remarked }) => [
      value(row, column),
      ...(remarked ? [remark(table, row, column)] : []),
    ])
  return [
    [table.stub, ...(hasUnits ? [''] : []), ...head],
    ...rows.map((row) => [
      row.label + marks(table, `row:${row.id}`),
      ...(hasUnits ? [row.unit] : []),
      ...line(row),
    ]),
  ]
}

/** The figure, or the sign that stands in its place. */
function value(row: Row, column: Column): Field {
  const one = cell(row, column)
  if (one.status !== 'final' && !hasFigure(one)) return cellSigns[one.status]
  if (column.type !== 'number' || !decimal.test(one.value)) return one.value
  const decimals = row.decimals ?? column.decimals ?? one.value.split('.')[1]?.length ?? 0
  return { figure: one.value, decimals }
}

/** What stands beside a figure: its sign, its notes. */
function remark(table: Table, row: Row, column: Column): string {
  const one = cell(row, column)
  const sign = one.status !== 'final' && hasFigure(one) ? cellSigns[one.status] : ''
  return `${sign}${marks(table, `cell:${row.id}:${column.id}`)}`.trim()
}

function marks(table: Table, anchor: string): string {
  const numbers = noteNumbers([table])
  return notesAt(table, anchor)
    .map((note) => ` ${numbers.get(note.id)})`)
    .join('')
}

function notes(table: Table, language: Language): Field[][] {
  const numbers = noteNumbers([table])
  return [
    ...legend(table, language).map(({ sign, says }) => [sign, says]),
    ...notesInOrder(table).map((note) => [`${numbers.get(note.id)})`, note.text]),
    ...(table.source ? [[contentWords[language].source, table.source]] : []),
  ]
}
