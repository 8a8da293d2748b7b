import type { Chart } from './blocks/chart'
import type { Table } from './blocks/table'
import { drawnSeries, type Series } from './drawn'
import type { Language } from './section'
import { isYear, type Point } from './series'
import { shareOf } from './shares'
import { chartWords, type Trend } from './words/chart-text'
import { listWords } from './words/lists'

type Figure = Point & { value: number }

/**
 * What a chart says, as a proposal for those who do not see it: how each row goes, its figures, and which of them
 * are missing or preliminary, in the language of its section. Empty where there is nothing to tell.
 */
export function chartText(chart: Chart, table: Table, language: Language = 'nb'): string {
  const series = drawnSeries(chart, table, language).filter(({ points }) => points.some(isFigure))
  if (chart.form === 'share') return shareText(series, language)
  return series.map((one) => seriesText(one, language)).join(' ')
}

const isFigure = (point: Point): point is Figure => point.value !== null

function seriesText({ label, unit, points }: Series, language: Language): string {
  const words = chartWords[language]
  const told = points.filter(isFigure)
  const inTime = told.every((point) => isYear(point.label))
  const at = inTime ? words.inYear : words.of
  const figures = told.map((one, i) => at(`${bare(one)}${i === 0 && unit ? ` ${unit}` : ''}`, one.label))
  const way = inTime && told.length > 1 ? ` ${words.trend[trend(told.map(({ value }) => value))]}` : ''
  return [`${label}${way}: ${listWords(figures, language)}.`, ...reservations(points, language)].join(' ')
}

/** Column by column: what each row is of the whole. */
function shareText(series: readonly Series[], language: Language): string {
  const columns = series[0]?.points.map(({ label }) => label) ?? []
  const told = columns.flatMap((label, n) => {
    const shares = series.map((one) => `${one.label} ${shareOf(series, one, n, language)}`)
    return shareOf(series, series[0], n) === '' ? [] : [`${label}: ${listWords(shares, language)}.`]
  })
  return [...told, ...series.flatMap((one) => reservations(one.points, language, one.label))].join(' ')
}

function reservations(points: readonly Point[], language: Language, of = ''): string[] {
  const words = chartWords[language]
  const name = of && ` (${of})`
  const preliminary = points.filter((point) => point.preliminary).map(({ label }) => label)
  const missing = points.filter((point) => !isFigure(point)).map(({ label }) => label)
  return [
    preliminary.length === 1 && words.onePreliminary(preliminary[0] as string, name),
    preliminary.length > 1 && words.preliminary(listWords(preliminary, language), name),
    missing.length > 0 && words.missing(listWords(missing, language), name),
  ].filter((says) => says !== false)
}

/** The figure without the sign that hangs on it in the drawing. */
const bare = ({ text }: Point) => text.replace(/[*r]$/, '')

/** How a row goes through the years, so that it can be told with any name of a row. */
function trend(values: number[]): Trend {
  const steps = values.slice(1).map((value, i) => Math.sign(value - (values[i] as number)))
  const several = steps.length > 1
  if (steps.every((one) => one < 0)) return several ? 'fellYearly' : 'fell'
  if (steps.every((one) => one > 0)) return several ? 'roseYearly' : 'rose'
  if (steps.every((one) => one === 0)) return 'still'
  const whole = Math.sign((values.at(-1) as number) - (values[0] as number))
  if (whole === 0) return 'swung'
  return whole < 0 ? 'fellInAll' : 'roseInAll'
}
