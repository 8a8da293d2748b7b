import type { Taking } from '@/lib/core/erasing/taking'
import { type Json, same } from '@/lib/core/tree'
import { type Plain, say } from '@/lib/core/words/say'
import { type Found, found } from './found'

/** A table of a section's contents: which rows, and how each column is without what is taken out. */
type Table<R> = {
  table: string
  /** What its rows are to people, in the plural. */
  name: Plain
  key: readonly (keyof R & string)[]
  rows: readonly R[]
  without: { [column in keyof R]?: (row: R) => Json }
}

/** The rows that change, under the names that the database has for their columns. */
export function changed<R extends Record<string, unknown>>(
  sectionId: string,
  taking: Taking,
  { table, name, key, rows, without }: Table<R>,
): Found[] {
  const columns = Object.entries(without) as [keyof R & string, (row: R) => Json][]
  return rows.flatMap((row) => {
    const next = columns.map(([column, to]) => [column, to(row)] as const)
    const set = Object.fromEntries(next.filter(([column, to]) => !same((row[column] ?? null) as Json, to)))
    if (Object.keys(set).length === 0) return []
    return [
      found(taking, {
        ...{ table, name: say(name), key: key.map(named) },
        ...{ row: snaked(row), set: snaked(set), sectionId },
      }),
    ]
  })
}

const named = (column: string) => column.replace(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`)
const snaked = <T>(row: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(row).map(([column, one]) => [named(column), one]))
