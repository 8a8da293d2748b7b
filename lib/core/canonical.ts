import type { Json } from './tree'

/**
 * The one way to write a value as text, so that the same content has the same SHA-256 everywhere:
 * keys sorted, absent fields left out, lists in reading order.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value as Json))
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return inReadingOrder(value).map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => [key, sorted(value[key] as Json)]),
  )
}

function inReadingOrder(list: Json[]): Json[] {
  const key = (one: Json) =>
    one !== null && typeof one === 'object' && !Array.isArray(one) && typeof one.order === 'string'
      ? `${one.order} ${one.id}`
      : ''
  return list
    .map((one, i) => ({ one, i, key: key(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.i - b.i))
    .map(({ one }) => one)
}
