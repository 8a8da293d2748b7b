import type { Chart } from './blocks/chart'
import type { Table } from './blocks/table'
import { drawnSeries, drawnUnits } from './drawn'
import { say } from './words/say'

/** More colours than these cannot be told apart. */
export const mostSeries = 6

/** Why a chart cannot be read as it is drawn now, in the editor's words. */
export function nonsense(chart: Chart, table: Table): string[] {
  const series = drawnSeries(chart, table)
  const values = series.flatMap(({ points }) => points.map(({ value }) => value))
  const sums = chart.form === 'stacked' || chart.form === 'share'
  const says: string[] = []
  if (series.length > mostSeries)
    says.push(
      say('Figuren tegner {count} rader. Flere enn seks kan ikke skilles fra hverandre: velg færre.', {
        count: String(series.length),
      }),
    )
  if (sums && drawnUnits(chart, table).length > 1)
    says.push(say('Figuren legger sammen tall med ulike måleenheter. Velg rader som måler det samme.'))
  if (chart.form === 'share' && values.some((value) => value !== null && value < 0))
    says.push(say('Figuren viser andeler, men noen av tallene er negative. Velg stablede søyler.'))
  return says
}
