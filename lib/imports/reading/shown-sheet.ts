import type { Sheet } from '@/lib/core/sheets/sheet'
import type { Merged, SheetFacts } from './xlsx-sheets'

/** What a reader of a sheet sees, merged cells counted among what is shown, and the words that are hidden. */
export type ShownSheet = Sheet & { merged: Merged[]; hidden: string }

export function shownSheet(sheet: Sheet, facts: SheetFacts | undefined): ShownSheet {
  if (!facts) return { ...sheet, merged: [], hidden: '' }
  const { hiddenRows, hiddenColumns } = facts
  const isShown = (row: number, column: number) => !hiddenRows.has(row) && !hiddenColumns.has(column)
  const cells = sheet.lines.flatMap((line, y) => line.map((text, x) => ({ text, isShown: isShown(y, x) })))
  const hidden = cells.filter((cell) => !cell.isShown && cell.text !== '').map(({ text }) => text)
  return {
    ...sheet,
    lines: without(sheet.lines, hiddenRows).map((line) => without(line, hiddenColumns)),
    merged: facts.merged.flatMap((range) => {
      const [row, rows] = shift(range.row, range.rows, hiddenRows)
      const [column, columns] = shift(range.column, range.columns, hiddenColumns)
      return isShown(range.row, range.column) ? [{ row, rows, column, columns }] : []
    }),
    hidden: hidden.join(' '),
  }
}

const without = <T>(list: readonly T[], away: ReadonlySet<number>) => list.filter((_, i) => !away.has(i))

/** A stretch counted without what is away. */
function shift(start: number, length: number, away: ReadonlySet<number>): [number, number] {
  const before = [...away].filter((one) => one < start).length
  const within = [...away].filter((one) => one >= start && one < start + length).length
  return [start - before, length - within]
}
