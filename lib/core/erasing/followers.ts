import type { ErasedPlace } from '../erasing'
import { erasedMark } from '../erasing'
import { isObject, type Json, type Node } from '../tree'

/** Figures of an erased table, row, column or cell, where texts elsewhere show them: they show a mark instead. */
export function withoutFollowers(value: Json, places: readonly ErasedPlace[]): Json {
  if (places.length === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const next = value.map((one) => withoutFollowers(one, places))
    return next.every((one, i) => one === value[i]) ? value : next
  }
  if (value.type === 'cell' && isObject(value.attrs) && follows(value.attrs, places))
    return { ...value, attrs: { ...value.attrs, shown: erasedMark } }
  const entries = Object.entries(value)
  const next = entries.map(([key, one]) => [key, withoutFollowers(one, places)] as const)
  return next.every(([, one], i) => one === entries[i]?.[1]) ? value : Object.fromEntries(next)
}

function follows({ section, table, row, column }: Node, places: readonly ErasedPlace[]): boolean {
  return places.some(({ section: of, path: [, block, list, one, , cell] }) => {
    if (of !== section || block !== table) return false
    if (list === undefined) return true
    if (list === 'columns') return one === column
    return list === 'rows' && one === row && (cell === undefined || cell === column)
  })
}
