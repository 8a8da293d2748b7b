import type { Chart } from '@/lib/core/blocks/chart'
import type { Table } from '@/lib/core/blocks/table'
import { drawnColumns, drawnRows } from '@/lib/core/drawn'
import { type Point, pointsOf } from '@/lib/core/series'

/** One row of the table, drawn. `shade` tells rows apart: 1 to 4, then over again. */
export type Series = { id: string; label: string; shade: number; points: Point[] }

export type Drawing = { series: Series[]; unit: string; preliminary: boolean }

/** What a chart draws of its table: the chosen rows (or the first), the columns of figures not left out. */
export function drawingOf(chart: Chart, table: Table): Drawing {
  const columns = drawnColumns(chart, table)
  const rows = drawnRows(chart, table)
  const series = rows.map((row, i) => ({
    id: row.id,
    label: row.label,
    shade: (i % 4) + 1,
    points: pointsOf(row, columns),
  }))
  const units = new Set([...rows.map((row) => row.unit), ...columns.map((column) => column.unit)])
  units.delete('')
  return {
    series,
    unit: units.size === 1 ? ([...units][0] ?? '') : '',
    preliminary: series.some((one) => one.points.some((point) => point.preliminary)),
  }
}

/** Every figure that is there. */
export function valuesOf(series: readonly Series[]): number[] {
  return series.flatMap((one) => one.points.flatMap((point) => point.value ?? []))
}
