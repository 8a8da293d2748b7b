import type { Chart } from './blocks/chart'
import type { Column, Row, Table } from './blocks/table'
import { inOrder } from './order'

/** The rows a chart draws: the chosen ones, or the first. */
export function drawnRows(chart: Chart, table: Table): Row[] {
  const rows = inOrder(table.rows)
  const chosen = rows.filter((row) => chart.rows[row.id])
  return chosen.length > 0 ? chosen : rows.slice(0, 1)
}

/** The columns it draws: those of figures, but for the ones left out. */
export function drawnColumns(chart: Chart, table: Table): Column[] {
  return inOrder(table.columns).filter((column) => column.type === 'number' && !chart.without[column.id])
}
