import type { Taking } from '@/lib/core/erasing/taking'
import { holds } from '@/lib/core/erasing/words'
import type { Json } from '@/lib/core/tree'
import { wordsOf } from '@/lib/core/wording'

/** A row that holds what is to go, and how it is without it. */
export type Found = {
  table: string
  /** What such rows are to people, in the plural. */
  name: string
  /** Its key as it is, by column. */
  key: Record<string, string | number>
  set: Record<string, Json>
  sectionId?: string
  /** Some of the words around what goes. */
  glimpses: string[]
}

type Row = {
  table: string
  name: string
  key: readonly string[]
  row: Record<string, unknown>
  set: Record<string, Json>
  sectionId?: string
}

export function found(taking: Taking, { table, name, key, row, set, sectionId }: Row): Found {
  return {
    table,
    name,
    key: Object.fromEntries(key.map((column) => [column, row[column] as string | number])),
    set,
    sectionId,
    glimpses: Object.keys(set).flatMap((column) => glimpsesOf(row[column] as Json, taking)),
  }
}

/** How many words of its surroundings are shown on each side. */
const around = 40

export function glimpsesOf(value: Json, { pattern }: Taking): string[] {
  if (!pattern) return []
  return wordsOf(value)
    .filter((words) => holds(words, pattern))
    .slice(0, 2)
    .map((words) => {
      const at = words.search(pattern)
      const [from, to] = [Math.max(0, at - around), Math.min(words.length, at + 2 * around)]
      return `${from > 0 ? '…' : ''}${words.slice(from, to).replace(/\s+/g, ' ')}${to < words.length ? '…' : ''}`
    })
}
