import {
  type Cell,
  type CellStatus,
  type Column,
  cell,
  decimal,
  emptyCell,
  hasFigure,
  type Row,
  type Table,
} from '../blocks/table'
import { type DecimalMark, parseFigure } from '../figures'
import { isComputed } from '../settled'
import { say } from '../words/say'
import { setColumn, setRow } from './lines'
import { columnAt, rowAt, type Spot } from './spot'

/** What stands in a place when one starts to write in it. */
export function typedAt(table: Table, spot: Spot): string {
  const row = rowAt(table, spot)
  const column = columnAt(table, spot)
  if (row && column) return typedOf(cell(row, column), column)
  if (row) return spot.column === 'unit' ? row.unit : row.label
  if (column) return column.label
  return spot.column === 'label' ? table.stub : say('Måleenhet')
}

/** The sign that one types for a cell without a figure. */
const signs: Partial<Record<CellStatus, string>> = { missing: '..', suppressed: ':', notApplicable: '.' }

function typedOf(one: Cell, column: Column): string {
  return signs[one.status] ?? (column.type === 'number' ? one.value.replace('.', ',') : one.value)
}

/** Whether a place follows from others, so that nobody writes in it. */
export function computedAt(table: Table, spot: Spot): boolean {
  const [row, column] = [rowAt(table, spot), columnAt(table, spot)]
  return row !== undefined && column !== undefined && isComputed(row, column)
}

/** Writes what was typed; the heading of the units and computed cells are not anybody's to write. */
export function typeAt(table: Table, spot: Spot, typed: string): Table {
  const text = typed.trim()
  const row = rowAt(table, spot)
  const column = columnAt(table, spot)
  if (row && column) return typeCell(table, row, column, text)
  if (row) return setRow(table, row.id, spot.column === 'unit' ? { unit: text } : { label: text })
  if (column) return setColumn(table, column.id, { label: text })
  return spot.column === 'label' ? { ...table, stub: text } : table
}

function typeCell(table: Table, row: Row, column: Column, text: string): Table {
  if (isComputed(row, column)) return table
  const { unit, ...read } = readCell(text, cell(row, column), row.unit || column.unit, column.type)
  // Where three decimals are the rule, nobody means thousands.
  const { or, ...sure } = read
  const one = or !== undefined && (row.decimals ?? column.decimals) !== 3 ? read : sure
  return setRow(table, row.id, { cells: put(row, column.id, one), ...(unit && { unit }) })
}

/**
 * Reads what was typed: `..`, `.`, `:` are signs, `12*` is preliminary, and what is no figure is kept as typed.
 * A new figure keeps what was said of the old one. A unit that is written along goes to the row, once.
 */
export function readCell(
  typed: string,
  old: Cell,
  unit: string,
  type: Column['type'],
  decimals?: DecimalMark,
): Cell & { unit?: string } {
  const status = hasFigure(old) ? old.status : 'final'
  const due = status === 'preliminary' && old.due ? { due: old.due } : {}
  const asTyped = { value: typed, status, ...due }
  if (typed === '' || type === 'text') return typed === '' ? emptyCell : asTyped
  const figure = parseFigure(typed, decimals)
  if (!figure || (figure.note && figure.note !== '*')) return asTyped
  if (figure.unit && unit && !sameUnit(figure.unit, unit)) return asTyped
  if (figure.value === '') return figure.status ? { value: '', status: figure.status } : asTyped
  const written = {
    ...(figure.or && { or: figure.or }),
    ...(figure.unit && unit === '' && { unit: figure.unit }),
  }
  if (figure.note)
    return { value: figure.value, status: 'preliminary', ...(old.due && { due: old.due }), ...written }
  return { ...asTyped, value: figure.value, ...written }
}

const unitWord = (unit: string) =>
  unit
    .toLowerCase()
    .replace('%', 'prosent')
    .replace(/^kr\.?$/, 'kroner')
const sameUnit = (a: string, b: string) => unitWord(a) === unitWord(b)

/** An empty cell is no entry at all. */
function put(row: Row, column: string, one: Cell): Row['cells'] {
  const { [column]: _, ...others } = row.cells
  return one.value === '' && one.status === 'final' ? others : { ...others, [column]: one }
}

/** Something was written where a figure should stand: it is kept as typed, and hinders submission. */
export function isOdd(one: Cell, column: Pick<Column, 'type'>): boolean {
  return column.type === 'number' && hasFigure(one) && one.value !== '' && !decimal.test(one.value)
}

/** Figures or words. Words that are figures are read as such; the rest stays as typed. */
export function setType(table: Table, id: string, type: Column['type']): Table {
  const typed = setColumn(table, id, { type })
  const spots = table.rows.filter((row) => row.cells[id]).map((row) => ({ row: row.id, column: id }))
  return spots.reduce((now, spot) => typeAt(now, spot, typedAt(table, spot)), typed)
}

/** A person said which of its two readings a figure has: a cell that is sure again. */
export function confirm(table: Table, spot: Spot, value: string): Table {
  return eachCell(table, [spot], ({ or: _, ...one }) => ({ ...one, value }))
}

/** How long a text a place can hold. */
export function roomAt(spot: Spot): number {
  if (spot.column === 'unit') return 60
  if (spot.row === null) return 300
  return spot.column === 'label' ? 500 : 2000
}

/** Empties every place. */
export function clear(table: Table, spots: readonly Spot[]): Table {
  return spots.reduce((now, spot) => typeAt(now, spot, ''), table)
}

/** Says something of every cell among the places. A figure that is not to be shown is not kept either. */
export function setStatus(table: Table, spots: readonly Spot[], status: CellStatus): Table {
  return eachCell(table, spots, (old) => {
    if (!hasFigure({ value: '', status })) return { value: '', status }
    return { value: old.value, status, ...(status === 'preliminary' && old.due && { due: old.due }) }
  })
}

/** When the final figure is due, for the preliminary cells among the places. */
export function setDue(table: Table, spots: readonly Spot[], due: string | undefined): Table {
  return eachCell(table, spots, ({ value, status }) =>
    status === 'preliminary' ? { value, status, ...(due && { due }) } : { value, status },
  )
}

function eachCell(table: Table, spots: readonly Spot[], change: (old: Cell) => Cell): Table {
  return spots.reduce((now, spot) => {
    const row = rowAt(now, spot)
    const column = columnAt(now, spot)
    if (!row || !column || isComputed(row, column)) return now
    return setRow(now, row.id, { cells: put(row, column.id, change(cell(row, column))) })
  }, table)
}
