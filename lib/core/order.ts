import { generateNKeysBetween } from 'fractional-indexing'

/** Anything that stands in an ordered list. */
export type Ordered = { id: string; order: string }

const compare = (a: Ordered, b: Ordered) =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

/** The list as people see it: by order key, and by id where two people chose the same key. */
export function inOrder<T extends Ordered>(list: readonly T[]): T[] {
  return [...list].sort(compare)
}

/**
 * `count` order keys that put new or moved things at `index` of `list` (sorted, without the moved things).
 * Equal neighbours (two people inserted at once) are stepped over, so that a key always exists.
 */
export function keysAt(list: readonly Ordered[], index: number, count = 1): string[] {
  const before = list[index - 1]?.order ?? null
  const after = list.slice(index).find((one) => before === null || one.order > before)?.order ?? null
  return generateNKeysBetween(before, after, count)
}
