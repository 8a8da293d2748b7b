import { kinds } from '../blocks/all'
import { type Cell, cell, type Table } from '../blocks/table'
import { pasteAt } from './paste'
import { gridOf, type Spot } from './spot'

// A small table for the tests of the grid, and short ways to look into one.

let made = 0
export const newId = () => `id${String(++made).padStart(6, '0')}`

export const blank = () => kinds.table.blank(newId, 'a0')

export const paste = (of: Table, row: string | null, column: string, cells: string[][]) =>
  pasteAt(of, { row, column }, cells, newId)

export const energy = () =>
  paste(blank(), null, 'label', [
    ['Nøkkeltall', 'Enhet', '2025', '2026'],
    ['Areal', 'm²', '137 400', '142 600'],
    ['Energibruk', 'kWh per m²', '164', '158*'],
  ])

/** A cell by its place among the figures, from zero. */
export const at = (of: Table, row: number, column: number): Spot & { row: string } => {
  const { rows, columns } = gridOf(of)
  return { row: rows[row]!.id, column: columns[column]!.id }
}

export const cellAt = (of: Table, row: number, column: number): Cell => {
  const { rows, columns } = gridOf(of)
  return cell(rows[row]!, columns[column]!)
}

/** Headings, row names and values, as they stand. */
export const spread = (of: Table): string[][] => {
  const { rows, columns } = gridOf(of)
  return [
    [of.stub, ...columns.map((column) => column.label)],
    ...rows.map((row) => [row.label, ...columns.map((column) => cell(row, column).value)]),
  ]
}
