import type { Table } from '@/lib/core/blocks/table'
import { cellWords } from '@/lib/core/words/cells'

/** Whether each row fits under its label on a phone. A table that does not, scrolls in a region of its own. */
export function fits(table: Table): boolean {
  const widths = table.columns.map((column) =>
    Math.max(...table.rows.map((row) => cellWords(row, column).text.length + 1), 4),
  )
  return (
    table.columns.length <= 5 &&
    table.columns.every((column) => column.type === 'number') &&
    widths.reduce((sum, width) => sum + width, 0) <= 40
  )
}
