import { type Column, cell, hasFigure, type Row, type Table } from '../blocks/table'
import { noteNumbers, notesAt, notesInOrder } from '../numbering'
import { inOrder } from '../order'
import { settled } from '../settled'
import type { TableGrid } from './table'

/** A table as data: what every reader sees of it, its computed figures too. */
export function gridOf(stored: Table, number: string): TableGrid {
  const table = settled(stored)
  const columns = inOrder(table.columns)
  const numbers = noteNumbers([table])
  const at = (anchor: string) => notesAt(table, anchor).map(({ id }) => id)
  return {
    id: table.id,
    number,
    heading: table.heading?.trim() || null,
    caption: table.caption,
    source: table.source,
    stub: table.stub,
    absent: table.absent,
    columns: columns.map(({ id, label, type, unit, decimals, formula }) => ({
      ...{ id, label, type, unit, decimals },
      computed: formula !== undefined,
      notes: at(`column:${id}`),
    })),
    rows: inOrder(table.rows).map((row) => ({
      id: row.id,
      label: row.label,
      unit: row.unit,
      decimals: row.decimals,
      total: row.total,
      notes: at(`row:${row.id}`),
      cells: columns.map((column) => ({
        ...cellOf(row, column),
        notes: at(`cell:${row.id}:${column.id}`),
      })),
    })),
    notes: notesInOrder(table).map(({ id, text }) => ({ id, mark: `${numbers.get(id)})`, text })),
    notesOnCaption: [...at('heading'), ...at('caption')],
  }
}

/** What is hidden says why, and never what. */
function cellOf(row: Row, column: Column) {
  const { value, status, due } = cell(row, column)
  const shown = hasFigure({ value, status }) && value !== ''
  return { column: column.id, value: shown ? value : null, status, due: due ?? null }
}
