import { decimal } from '../blocks/table'
import type { Language } from '../section'
import { inEach } from './dates'
import { spoken } from './spoken'

/** As Norwegians write figures: groups of three parted by a hard space, decimal comma, a real minus. */
const written = inEach((locale) =>
  Array.from(
    { length: 11 },
    (_, decimals) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        useGrouping: 'always',
        signDisplay: 'negative',
      }),
  ),
)

/**
 * A decimal string as a reader sees it: "-1234.5" is "−1 234,5". Exact, because the string itself is formatted.
 * Without `decimals` it shows as many as are written; what is not a figure is shown as typed.
 */
export function figureWords(
  value: string,
  decimals: number | null = null,
  language: Language = spoken().figures,
): string {
  if (!decimal.test(value)) return value
  const digits = decimals ?? value.split('.')[1]?.length ?? 0
  const words = written[language][digits]?.format(value as `${number}`) ?? value
  return words.replace(/\s/g, '\u00a0').replace(/^-/, '−')
}
