import { inEach } from './dates'
import { spoken } from './spoken'

const figure = inEach((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }))

/** "1,2 MB", "340 kB": as the shelf of a file says it. */
export function sizeWords(bytes: number): string {
  if (bytes >= 1_000_000) return `${figure[spoken().figures].format(bytes / 1_000_000)} MB`
  return `${Math.max(1, Math.round(bytes / 1000))} kB`
}
