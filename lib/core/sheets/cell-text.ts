import { storable } from '../text'

/** A cell of a file as a person would write it: one line, decimal comma, dates as Norwegians write them. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dateText(value)
  if (typeof value === 'boolean') return value ? 'Ja' : 'Nei'
  const text = String(value).replace(/\s+/gu, ' ').trim()
  return storable(text) ? text : text.replaceAll('\0', '').toWellFormed()
}

/** A number of a spreadsheet file as it is shown there: at most 15 digits, decimal comma, no exponent. */
export function numberText(stored: string): string {
  const exact = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(stored) && stored.replace(/\D/g, '').length <= 15
  return (exact ? stored : plainly(Number(Number(stored).toPrecision(15)))).replace('.', ',')
}

function plainly(value: number): string {
  const short = String(value)
  return short.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : short
}

function dateText(date: Date): string {
  const [year, month, day] = date.toISOString().slice(0, 10).split('-')
  return `${day}.${month}.${year}`
}
