import { decimal } from './blocks/table'

/** `a − b` of two decimal strings, exactly; null if either is no figure. */
export function difference(a: string, b: string): string | null {
  if (!decimal.test(a) || !decimal.test(b)) return null
  const places = Math.max(placesOf(a), placesOf(b))
  const result = scaled(a, places) - scaled(b, places)
  const digits = String(result < 0n ? -result : result).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  return `${result < 0n ? '-' : ''}${whole}${places > 0 ? `.${digits.slice(-places)}` : ''}`
}

const placesOf = (value: string) => value.split('.')[1]?.length ?? 0

const scaled = (value: string, places: number) =>
  BigInt(value.replace('.', '') + '0'.repeat(places - placesOf(value)))
