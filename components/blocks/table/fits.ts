import type { Table } from '@/lib/core/blocks/table'

/** Whether each row fits under its label on a phone. A table that does not, scrolls in a region of its own. */
export function fits(table: Table): boolean {
  return table.columns.length <= 5 && table.columns.every((column) => column.type === 'number')
}
