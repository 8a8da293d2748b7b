import type { Column, Row, Table } from '../blocks/table'
import { inOrder } from '../order'
import { say } from '../words/say'

/**
 * A place in the grid. `row` is null on the line of headings; `column` is `label` (the row's own name), `unit`,
 * or the id of a column (ids are longer than both words).
 */
export type Spot = { row: string | null; column: string }

/** The lines of the grid as people see them. */
export type Grid = { table: Table; rows: Row[]; columns: Column[]; files: string[]; ranks: (string | null)[] }

export function gridOf(table: Table): Grid {
  const rows = inOrder(table.rows)
  const columns = inOrder(table.columns)
  const measured = columns.some((one) => one.type === 'number') || rows.some((one) => one.unit !== '')
  return {
    table,
    rows,
    columns,
    files: ['label', ...(measured ? ['unit'] : []), ...columns.map((one) => one.id)],
    ranks: [null, ...rows.map((one) => one.id)],
  }
}

export const sameSpot = (a: Spot | null, b: Spot | null) => a?.row === b?.row && a?.column === b?.column

/** A place that exists: the nearest one where the row or column has gone. */
export function near(grid: Grid, spot: Spot): Spot {
  return {
    row: grid.ranks.includes(spot.row) ? spot.row : (grid.ranks[1] ?? null),
    column: grid.files.includes(spot.column) ? spot.column : 'label',
  }
}

/** So many lines down and to the right, held inside the grid. */
export function step(grid: Grid, spot: Spot, down: number, right: number): Spot {
  return {
    row: held(grid.ranks, grid.ranks.indexOf(spot.row) + down),
    column: held(grid.files, grid.files.indexOf(spot.column) + right),
  }
}

function held<T>(list: readonly T[], i: number): T {
  return list[Math.max(0, Math.min(i, list.length - 1))] as T
}

/** The last place of the grid: below and to the right of all others. */
export const lastOf = (grid: Grid): Spot => step(grid, { row: null, column: 'label' }, Infinity, Infinity)

/** The rectangle between two corners, line by line. */
export function area(grid: Grid, from: Spot, to: Spot): Spot[][] {
  const columns = between(grid.files, from.column, to.column)
  return between(grid.ranks, from.row, to.row).map((row) => columns.map((column) => ({ row, column })))
}

function between<T>(list: readonly T[], a: T, b: T): T[] {
  const [from, to] = [list.indexOf(a), list.indexOf(b)].sort((x, y) => x - y) as [number, number]
  return list.slice(from, to + 1)
}

export const rowAt = (table: Table, spot: Spot): Row | undefined =>
  table.rows.find((one) => one.id === spot.row)

export const columnAt = (table: Table, spot: Spot): Column | undefined =>
  table.columns.find((one) => one.id === spot.column)

/** A place in words: "Energibruk, 2026". */
export function nameOf(table: Table, spot: Spot): string {
  const row = rowAt(table, spot)
  const column = columnAt(table, spot)
  const rowName = row && (row.label.trim() || say('Rad uten navn'))
  const columnName = column && (column.label.trim() || say('kolonne uten navn'))
  if (rowName && columnName) return `${rowName}, ${columnName}`
  if (rowName)
    return spot.column === 'unit'
      ? say('Måleenhet for {name}', { name: rowName })
      : say('Raden {row}', { row: rowName })
  return columnName ? say('Kolonnen {column}', { column: columnName }) : say('Overskrift for radene')
}
