import { cell, type Table } from '@/lib/core/blocks/table'
import { inOrder } from '@/lib/core/order'

/** Where a total is not the sum of the rows above it. A total goes on from the total before; ratios do not add up. */
export function disagreements(table: Table): string[] {
  return inOrder(table.columns)
    .filter((column) => !column.unit.startsWith('prosent av'))
    .flatMap((column) => {
      let sum = 0
      return inOrder(table.rows).flatMap((row) => {
        const { value } = cell(row, column)
        if (!row.total) sum += Number(value)
        const agrees = !row.total || value === '' || Math.abs(sum - Number(value)) < 0.001
        return agrees ? [] : [`${table.caption}: ${row.label}, ${column.label}: ${value}, not ${sum}`]
      })
    })
}
