import type { Table } from '../blocks/table'
import { typeAt, typedAt } from './cells'
import { area, type Grid, type Spot } from './spot'

export type Way = 'down' | 'right'

/**
 * What stands in the first lines of an area is written in those after them, again and again: `size` rows downwards
 * (one with Ctrl+D) or columns to the right. `grid` is how the table looks.
 */
export function fill(table: Table, grid: Grid, from: Spot, to: Spot, way: Way, size = 1): Table {
  const spots = area(grid, from, to)
  return spots.reduce((upper, line, i) => {
    return line.reduce((now, spot, n) => {
      const source = way === 'down' ? spots[i % size]?.[n] : line[n % size]
      const isSource = (way === 'down' ? i : n) < size
      return isSource || !source ? now : typeAt(now, spot, typedAt(grid.table, source))
    }, upper)
  }, table)
}

/** The area that the handle at the corner was drawn out to, which way, and the size of what it repeats; null: nowhere. */
export function drawnOut(
  grid: Grid,
  from: Spot,
  to: Spot,
  reached: Spot,
): { first: Spot; last: Spot; way: Way; size: number } | null {
  const [columns, rows] = [grid.files, grid.ranks]
  const top = Math.min(rows.indexOf(from.row), rows.indexOf(to.row))
  const left = Math.min(columns.indexOf(from.column), columns.indexOf(to.column))
  const bottom = Math.max(rows.indexOf(from.row), rows.indexOf(to.row))
  const right = Math.max(columns.indexOf(from.column), columns.indexOf(to.column))
  const [down, aside] = [rows.indexOf(reached.row) - bottom, columns.indexOf(reached.column) - right]
  if (down <= 0 && aside <= 0) return null
  const way = down >= aside ? 'down' : 'right'
  const first = { row: rows[top] ?? null, column: columns[left] as string }
  const last =
    way === 'down'
      ? { row: reached.row, column: columns[right] as string }
      : { row: rows[bottom] ?? null, column: reached.column }
  return { first, last, way, size: way === 'down' ? bottom - top + 1 : right - left + 1 }
}
