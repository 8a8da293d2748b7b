import { type Column, cell, decimal, hasFigure, type Row, type Table } from './blocks/table'
import { noteNumbers, notesAt, notesInOrder } from './numbering'
import { inOrder } from './order'
import type { Language } from './section'
import { cellSigns, legend } from './words/cells'
import { contentWords } from './words/content'

type Line = string[]

/**
 * A table for Excel as it is set up in Norway: byte order mark, semicolons, decimal commas, CRLF. Figures stand
 * whole and ungrouped, so that they stay figures; the sign of a status and the marks of notes stand beside them,
 * in a column that is there only where the table needs it. `name` is the table's name and caption.
 */
export function tableCsv(table: Table, name: string, language: Language): string {
  const lines = [[name + marks(table, 'caption')], [], ...grid(table), [], ...notes(table, language)]
  return `\ufeff${lines.map((line) => line.map(field).join(';')).join('\r\n')}\r\n`
}

function grid(table: Table): Line[] {
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
function value(row: Row, column: Column): string {
  const one = cell(row, column)
  if (one.status !== 'final' && !hasFigure(one)) return cellSigns[one.status]
  return column.type === 'number' && decimal.test(one.value) ? one.value.replace('.', ',') : one.value
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

function notes(table: Table, language: Language): Line[] {
  const numbers = noteNumbers([table])
  return [
    ...legend(table, language).map(({ sign, says }) => [sign, says]),
    ...notesInOrder(table).map((note) => [`${numbers.get(note.id)})`, note.text]),
    ...(table.source ? [[contentWords[language].source, table.source]] : []),
  ]
}

/** Text that a spreadsheet would take for a formula gets an apostrophe before it; "-7,5" stays a figure. */
function field(text: string): string {
  const isFigure = /^-?\d+(,\d+)?$/.test(text)
  const safe = !isFigure && /^\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
