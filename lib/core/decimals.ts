import { decimal } from './blocks/table'

// Sums with decimal strings, exactly: whole numbers of the smallest place, never floating point.

/** `a − b`; null if either is no figure. */
export function difference(a: string, b: string): string | null {
  return sum([a, b.startsWith('-') ? b.slice(1) : `-${b}`])
}

/** Null if any of them is no figure. */
export function sum(values: readonly string[]): string | null {
  if (!values.every((value) => decimal.test(value))) return null
  const places = Math.max(0, ...values.map(placesOf))
  return written(
    values.reduce((total, value) => total + scaled(value, places), 0n),
    places,
  )
}

/**
 * `part` in per cent of `whole`, with so many decimals; a half is rounded away from zero, as people do. Null where
 * either is no figure or the whole is zero.
 */
export function percent(part: string, whole: string, places: number): string | null {
  if (!decimal.test(part) || !decimal.test(whole)) return null
  const common = Math.max(placesOf(part), placesOf(whole))
  const divisor = scaled(whole, common)
  if (divisor === 0n) return null
  return written(rounded(scaled(part, common) * 100n * 10n ** BigInt(places), divisor), places)
}

/** A hundred times as much: what a spreadsheet keeps as 0.074 and shows as 7.4 per cent. */
export const timesHundred = (value: string) => percent(value, '1', Math.max(0, placesOf(value) - 2))

/** Greater than zero, less, or neither. */
export const signOf = (value: string): -1 | 0 | 1 =>
  /[1-9]/.test(value) ? (value.startsWith('-') ? -1 : 1) : 0

function rounded(a: bigint, b: bigint): bigint {
  const [top, bottom] = [abs(a), abs(b)]
  const size = (2n * top + bottom) / (2n * bottom)
  return a < 0n === b < 0n ? size : -size
}

const abs = (value: bigint) => (value < 0n ? -value : value)

const placesOf = (value: string) => value.split('.')[1]?.length ?? 0

const scaled = (value: string, places: number) =>
  BigInt(value.replace('.', '') + '0'.repeat(places - placesOf(value)))

function written(value: bigint, places: number): string {
  const digits = String(abs(value)).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  return `${value < 0n ? '-' : ''}${whole}${places > 0 ? `.${digits.slice(-places)}` : ''}`
}
