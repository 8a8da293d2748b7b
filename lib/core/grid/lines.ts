import type { Column, Formula, Row, Table } from '../blocks/table'
import { inOrder, keysAt, type Ordered } from '../order'
import { forget } from './notes'

const blankRow = (id: string, order: string): Row => ({
  id,
  order,
  label: '',
  unit: '',
  decimals: null,
  total: false,
  highlight: false,
  cells: {},
})

const blankColumn = (id: string, order: string): Column => ({
  id,
  order,
  label: '',
  type: 'number',
  unit: '',
  decimals: null,
})

/** New empty rows, the first of them at `index`. */
export function addRows(table: Table, index: number, ids: readonly string[]): Table {
  const keys = keysAt(inOrder(table.rows), index, ids.length)
  return { ...table, rows: [...table.rows, ...ids.map((id, i) => blankRow(id, keys[i] as string))] }
}

/** New empty columns of figures, the first of them at `index`. */
export function addColumns(table: Table, index: number, ids: readonly string[]): Table {
  const keys = keysAt(inOrder(table.columns), index, ids.length)
  return { ...table, columns: [...table.columns, ...ids.map((id, i) => blankColumn(id, keys[i] as string))] }
}

/** The row goes, and with it the notes that hang nowhere else. */
export function removeRow(table: Table, id: string): Table {
  const gone = (anchor: string) => anchor === `row:${id}` || anchor.startsWith(`cell:${id}:`)
  return { ...table, rows: table.rows.filter((one) => one.id !== id), notes: forget(table.notes, gone) }
}

/** The column goes, and with it its cells and the notes that hang nowhere else. */
export function removeColumn(table: Table, id: string): Table {
  const gone = (anchor: string) =>
    anchor === `column:${id}` || (anchor.startsWith('cell:') && anchor.endsWith(`:${id}`))
  return {
    ...table,
    columns: table.columns.filter((one) => one.id !== id),
    rows: table.rows.map((row) => {
      const { [id]: removed, ...cells } = row.cells
      return removed ? { ...row, cells } : row
    }),
    notes: forget(table.notes, gone),
  }
}

/** So many places down (or up, where negative). */
export function moveRow(table: Table, id: string, by: number): Table {
  return { ...table, rows: moved(table.rows, id, by) }
}

/** So many places to the right (or left, where negative). */
export function moveColumn(table: Table, id: string, by: number): Table {
  return { ...table, columns: moved(table.columns, id, by) }
}

function moved<T extends Ordered>(list: T[], id: string, by: number): T[] {
  const sorted = inOrder(list)
  const from = sorted.findIndex((one) => one.id === id)
  const to = Math.max(0, Math.min(from + by, list.length - 1))
  if (from < 0 || to === from) return list
  const [order] = keysAt(sorted.toSpliced(from, 1), to)
  return list.map((one) => (one.id === id ? { ...one, order: order as string } : one))
}

/** How a column is computed; null: its cells are written. What was written before stays behind the results. */
export function setFormula(table: Table, id: string, formula: Formula | null): Table {
  if (!formula) return setColumn(table, id, { formula: undefined })
  const inWords = formula.kind === 'spending'
  const isShare = ['change', 'ratio', 'share'].includes(formula.kind)
  const unit = isShare ? { unit: 'prosent' } : {}
  return setColumn(table, id, { formula, type: inWords ? 'text' : 'number', ...unit })
}

export function setRow(table: Table, id: string, fields: Partial<Omit<Row, 'id'>>): Table {
  return { ...table, rows: table.rows.map((row) => (row.id === id ? { ...row, ...fields } : row)) }
}

export function setColumn(table: Table, id: string, fields: Partial<Omit<Column, 'id'>>): Table {
  return { ...table, columns: table.columns.map((one) => (one.id === id ? { ...one, ...fields } : one)) }
}
