import { parseFigure } from '../../figures'
import type { Spot } from './spans'

type Grid = readonly (readonly (Spot<string> | undefined)[])[]

/** Cells of a table without merged ones, its headings on one line, and the title that stood across its top. */
export type Unmerged = { title: string; cells: string[][]; wasMerged: boolean }

/**
 * Merged cells are taken apart. Headings of several rows become one ("2017 – Kvinner"); text that reaches over
 * several rows or columns stands in each of them, and a figure once, so that no sum counts it twice.
 */
export function unmerged(grid: Grid): Unmerged {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0)
  const across = grid[0]?.[0]?.cell
  const isTitled =
    across !== undefined && across.columns === width && width > 1 && grid.length > 2 && across.rows === 1
  const rows = isTitled ? grid.slice(1) : grid
  const depth = Math.min(headingRows(rows), rows.length - 1)
  const columns = Array.from({ length: width }, (_, i) => i)
  const heading = columns.map((i) => joined(rows.slice(0, depth).map((row) => row[i])))
  const body = rows.slice(depth).map((row) => columns.map((i) => textAt(row[i], i)))
  const wasMerged = rows.some((row) => row.some((spot) => spot && !spot.first))
  return { title: isTitled ? across.value : '', cells: [heading, ...body], wasMerged }
}

/** The labels above a column, each once. */
function joined(spots: readonly (Spot<string> | undefined)[]): string {
  const cells = new Set(spots.flatMap((spot) => (spot && spot.cell.value !== '' ? [spot.cell] : [])))
  return [...cells].map(({ value }) => value).join(' – ')
}

function textAt(spot: Spot<string> | undefined, column: number): string {
  if (!spot) return ''
  if (spot.first) return spot.cell.value
  const isFigure = parseFigure(spot.cell.value) !== null
  // A heading across a row stands in front of it, and not in every column.
  const startsRow = spot.beside && column < spot.cell.columns && !spot.above
  return isFigure || startsRow ? '' : spot.cell.value
}

/** How many rows are headings: those that say so, or else the first, and those below it that it is parted into. */
function headingRows(rows: Grid): number {
  const said = rows.findIndex((row) => !row.every((spot) => spot?.cell.header))
  if (said > 0) return said
  const first = rows[0] ?? []
  const deepest = first.reduce((most, spot) => Math.max(most, spot?.cell.rows ?? 1), 1)
  const isParted = first.some((spot) => (spot?.cell.columns ?? 1) > 1)
  return isParted && (deepest > 1 || isLabels(rows[1])) ? Math.max(deepest, 2) : 1
}

/** No figures but years: what stands here names columns. */
const isLabels = (row: Grid[number] = []) =>
  row
    .slice(1)
    .every((spot) => !spot || /^(19|20)\d\d$/.test(spot.cell.value) || parseFigure(spot.cell.value) === null)
