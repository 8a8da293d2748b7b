import type { Element } from './tree'

/** A cell where it begins, and how far it goes. */
export type Spanned<T> = { value: T; header: boolean; columns: number; rows: number }

/** One place of a grid: its cell, and whether the cell begins here. */
export type Spot<T> = { cell: Spanned<T>; first: boolean; above: boolean; beside: boolean }

/** More than this is no table that anybody reads. */
const mostSpots = 100_000

/** The rows of a table in their order, its foot last, and of each cell how far it goes. */
export function rowsOf(table: Element): { row: Element; inHead: boolean }[] {
  const [head, body, foot]: { row: Element; inHead: boolean }[][] = [[], [], []]
  for (const node of table.of) {
    if (typeof node === 'string') continue
    if (node.name === 'tr') body!.push({ row: node, inHead: false })
    const rows = node.of.flatMap((one) => (typeof one !== 'string' && one.name === 'tr' ? [one] : []))
    const part =
      node.name === 'thead' ? head : node.name === 'tfoot' ? foot : node.name === 'tbody' ? body : null
    part?.push(...rows.map((row) => ({ row, inHead: part === head })))
  }
  return [...head!, ...body!, ...foot!]
}

/** No table has room for more columns; it is only a limit for how far a cell may claim to reach. */
const widest = 200

/** A cell with how far it reaches. */
export function spanned(cell: Element, inHead: boolean, rowsLeft: number): Spanned<Element> {
  return {
    value: cell,
    header: inHead || cell.name === 'th',
    columns: spanOf(cell, 'colspan', widest),
    rows: spanOf(cell, 'rowspan', rowsLeft),
  }
}

/** How far a cell goes, by its own word, within reason. */
function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const said = Number.parseInt(cell.given[name] ?? '1', 10)
  // In HTML, zero rows are all that are left.
  if (said === 0 && name === 'rowspan') return most
  return Number.isFinite(said) ? Math.min(Math.max(said, 1), most) : 1
}

/** Every place of a table filled by the cell that reaches over it; null: there are too many. */
export function gridOfSpans<T>(rows: readonly (readonly Spanned<T>[])[]): (Spot<T> | undefined)[][] | null {
  const grid: (Spot<T> | undefined)[][] = rows.map(() => [])
  let count = 0
  for (const [i, row] of rows.entries()) {
    let at = 0
    for (const cell of row) {
      while (grid[i]![at]) at++
      for (let down = 0; down < Math.min(cell.rows, rows.length - i); down++) {
        for (let along = 0; along < cell.columns; along++) {
          if (++count > mostSpots) return null
          const [above, beside] = [down > 0, along > 0]
          grid[i + down]![at + along] ??= { cell, first: !above && !beside, above, beside }
        }
      }
      at += cell.columns
    }
  }
  return grid
}
