import type { Chart } from './blocks/chart'
import type { Table } from './blocks/table'
import { drawnSeries, type Series } from './drawn'
import { isYear, type Point } from './series'
import { shareOf } from './shares'
import { listWords } from './words/lists'

type Figure = Point & { value: number }

/**
 * What a chart says, as a proposal for those who do not see it: how each row goes, its figures, and which of them
 * are missing or preliminary. Empty where there is nothing to tell.
 */
export function chartText(chart: Chart, table: Table): string {
  const series = drawnSeries(chart, table).filter(({ points }) => points.some(isFigure))
  if (chart.form === 'share') return shareText(series)
  return series.map(seriesText).join(' ')
}

const isFigure = (point: Point): point is Figure => point.value !== null

function seriesText({ label, unit, points }: Series): string {
  const told = points.filter(isFigure)
  const inTime = told.every((point) => isYear(point.label))
  const on = inTime ? 'i' : 'for'
  const figures = told.map((one, i) => `${bare(one)}${i === 0 && unit ? ` ${unit}` : ''} ${on} ${one.label}`)
  const way = inTime && told.length > 1 ? ` ${trend(told.map(({ value }) => value))}` : ''
  return [`${label}${way}: ${listWords(figures)}.`, ...reservations(points)].join(' ')
}

/** Column by column: what each row is of the whole. */
function shareText(series: readonly Series[]): string {
  const columns = series[0]?.points.map(({ label }) => label) ?? []
  const told = columns.flatMap((label, n) => {
    const shares = series.map((one) => `${one.label} ${shareOf(series, one, n)}`)
    return shareOf(series, series[0], n) === '' ? [] : [`${label}: ${listWords(shares)}.`]
  })
  return [...told, ...series.flatMap((one) => reservations(one.points, one.label))].join(' ')
}

function reservations(points: readonly Point[], of = ''): string[] {
  const name = of && ` (${of})`
  const preliminary = points.filter((point) => point.preliminary).map(({ label }) => label)
  const missing = points.filter((point) => !isFigure(point)).map(({ label }) => label)
  return [
    preliminary.length === 1 && `Tallet for ${preliminary[0]}${name} er foreløpig.`,
    preliminary.length > 1 && `Tallene for ${listWords(preliminary)}${name} er foreløpige.`,
    missing.length > 0 && `Tall mangler for ${listWords(missing)}${name}.`,
  ].filter((says) => says !== false)
}

/** The figure without the sign that hangs on it in the drawing. */
const bare = ({ text }: Point) => text.replace(/[*r]$/, '')

/** How a row goes through the years, in words that fit any name of a row. */
function trend(values: number[]): string {
  const steps = values.slice(1).map((value, i) => Math.sign(value - (values[i] as number)))
  const often = steps.length > 1 ? ' hvert år' : ''
  if (steps.every((one) => one < 0)) return `gikk ned${often}`
  if (steps.every((one) => one > 0)) return `gikk opp${often}`
  if (steps.every((one) => one === 0)) return 'sto stille'
  const whole = Math.sign((values.at(-1) as number) - (values[0] as number))
  if (whole === 0) return 'svingte, og endte der den begynte'
  return whole < 0 ? 'gikk ned i perioden, men ikke hvert år' : 'gikk opp i perioden, men ikke hvert år'
}
