import type { Sheet } from '@/lib/core/sheets/sheet'
import type { Corner, SheetPicture } from './xlsx-drawings'
import type { Merged, SheetFacts } from './xlsx-sheets'

/** What a reader of a sheet sees, counted among what is shown, and the words and pictures that are hidden. */
export type ShownSheet = Sheet & {
  merged: Merged[]
  pictures: SheetPicture[]
  hidden: string
  unseen: SheetPicture[]
  /** Something is drawn on it, if not a picture. */
  isDrawnOn: boolean
}

export function shownSheet(sheet: Sheet, facts: SheetFacts): ShownSheet {
  const { hiddenRows, hiddenColumns, drawn } = facts
  const isShown = (row: number, column: number) => !hiddenRows.has(row) && !hiddenColumns.has(column)
  const cells = sheet.lines.flatMap((line, y) => line.map((text, x) => ({ text, isShown: isShown(y, x) })))
  const hidden = cells.filter((cell) => !cell.isShown && cell.text !== '').map(({ text }) => text)
  const isAway = ({ from, to, isHidden }: SheetPicture) =>
    isHidden || (to !== null && liesWithin(from, to, facts))
  return {
    ...sheet,
    lines: without(sheet.lines, hiddenRows).map((line) => without(line, hiddenColumns)),
    merged: facts.merged.flatMap((range) => {
      const [row, rows] = shift(range.row, range.rows, hiddenRows)
      const [column, columns] = shift(range.column, range.columns, hiddenColumns)
      return isShown(range.row, range.column) ? [{ row, rows, column, columns }] : []
    }),
    pictures: drawn.pictures
      .filter((one) => !isAway(one))
      .map((one) => ({ ...one, from: { ...one.from, row: shift(one.from.row, 1, hiddenRows)[0] } })),
    hidden: hidden.join(' '),
    unseen: drawn.pictures.filter(isAway),
    isDrawnOn: !drawn.isEmpty,
  }
}

/** Has every row, or every column, that a picture lies on no size? */
function liesWithin(from: Corner, to: Corner, { hiddenRows, hiddenColumns }: SheetFacts): boolean {
  return isAll(from.row, to.row, hiddenRows) || isAll(from.column, to.column, hiddenColumns)
}

function isAll(first: number, last: number, away: ReadonlySet<number>): boolean {
  const length = Math.max(last - first, 0) + 1
  return length <= away.size && Array.from({ length }, (_, i) => first + i).every((i) => away.has(i))
}

const without = <T>(list: readonly T[], away: ReadonlySet<number>) => list.filter((_, i) => !away.has(i))

/** A stretch counted without what is away. */
function shift(start: number, length: number, away: ReadonlySet<number>): [number, number] {
  const before = [...away].filter((one) => one < start).length
  const within = [...away].filter((one) => one >= start && one < start + length).length
  return [start - before, length - within]
}
