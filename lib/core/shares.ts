import type { Series } from './drawn'
import type { Language } from './section'
import { figureWords } from './words/numbers'
import { spoken } from './words/spoken'

/** The sum of a column of parts; null where a part is missing, because the whole is then not known. */
function wholeOf(series: readonly Series[], n: number): number | null {
  const values = series.map(({ points }) => points[n]?.value ?? null)
  if (values.some((value) => value === null)) return null
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}

/** What a part is of the whole, between 0 and 1; null where the whole is not known, or nothing. */
export function fraction(series: readonly Series[], part: Series | undefined, n: number): number | null {
  const whole = wholeOf(series, n)
  const value = part?.points[n]?.value ?? null
  return whole && whole > 0 && value !== null && value >= 0 ? value / whole : null
}

/** "41 %", "0,4 %"; empty where it is not known. */
export function shareOf(
  series: readonly Series[],
  part: Series | undefined,
  n: number,
  figures?: Language,
): string {
  const share = fraction(series, part, n)
  if (share === null) return ''
  const percent = share * 100
  return `${figureWords(percent.toFixed(percent > 0 && percent < 1 ? 1 : 0), null, figures)}\u00a0%`
}

/** The sum as a reader sees it, with as many decimals as its parts. */
export function sumWords(series: readonly Series[], n: number): string {
  const whole = wholeOf(series, n)
  if (whole === null) return '..'
  const decimals = Math.max(
    ...series.map(({ points }) => written().exec(points[n]?.text ?? '')?.[1]?.length ?? 0),
  )
  return figureWords(whole.toFixed(decimals))
}

/** The decimals of a figure as it is shown. */
const written = () => (spoken().figures === 'en' ? /\.(\d+)/ : /,(\d+)/)
