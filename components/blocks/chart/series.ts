import type { Chart } from '@/lib/core/blocks/chart'
import type { Table } from '@/lib/core/blocks/table'
import { type Series as Drawn, drawnSeries, drawnUnits } from '@/lib/core/drawn'
import { shareOf } from '@/lib/core/shares'

/** One row of the table, drawn. `shade` tells rows apart: 1 to 6, then over again. */
export type Series = Drawn & { shade: number }

export type Drawing = { series: Series[]; unit: string; preliminary: boolean }

const shades = 6

/** What a chart draws of its table. Rows that measure different things say which; shares say what they are. */
export function drawingOf(chart: Chart, table: Table): Drawing {
  const units = drawnUnits(chart, table)
  const drawn = drawnSeries(chart, table)
  const series = drawn.map((one, i) => ({
    ...one,
    label: units.length > 1 && one.unit ? `${one.label} (${one.unit})` : one.label,
    shade: (i % shades) + 1,
    points:
      chart.form === 'share'
        ? one.points.map((point, n) => ({ ...point, text: shareOf(drawn, one, n) }))
        : one.points,
  }))
  return {
    series,
    unit: units.length === 1 ? (units[0] ?? '') : '',
    preliminary: series.some((one) => one.points.some((point) => point.preliminary)),
  }
}

/** Every figure that is there. */
export function valuesOf(series: readonly Series[]): number[] {
  return series.flatMap((one) => one.points.flatMap((point) => point.value ?? []))
}
