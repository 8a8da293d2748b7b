import type { Path } from '../blocks/kind'
import type { Cell, Table } from '../blocks/table'
import { typeAt, typedAt } from '../grid/cells'
import { exists, wordsIn } from '../places'
import type { Proposal } from '../talk'
import { get, isObject, type Json, type Node } from '../tree'

/** How another wording for a place is written; null: there is no wording there, but a whole part. */
export type Wording = 'line' | 'rich' | 'text' | 'cell'

export function wordingAt(content: Node, path: Path): Wording | null {
  if (path.length === 0 || !exists(content, path)) return null
  if (path[4] === 'cells') return 'cell'
  const value = get(content, path)
  if (isObject(value) && value.type === 'doc') return path.at(-1) === 'body' ? 'rich' : 'line'
  return typeof value === 'string' || value === null ? 'text' : null
}

/** What is in a cell, as one types it: "7,5". */
export function typedIn(content: Node, path: Path): string {
  return typedAt(tableAt(content, path), spotOf(path))
}

/** The cell that comes of typing this. */
export function cellOf(content: Node, path: Path, typed: string): Cell {
  const table = typeAt(tableAt(content, path), spotOf(path), typed)
  return table.rows.find(({ id }) => id === path[3])?.cells[path[5] ?? ''] ?? { value: '', status: 'final' }
}

const spotOf = (path: Path) => ({ row: path[3] ?? null, column: path[5] ?? '' })
const tableAt = (content: Node, path: Path) => get(content, path.slice(0, 2)) as unknown as Table

/** Both wordings as people read them. */
export function wordingsOf({ from, to }: Proposal): { before: string; after: string } {
  return { before: shown(from), after: shown(to) }
}

function shown(value: Json): string {
  const figure = isObject(value) && typeof value.value === 'string'
  return figure ? wordsIn(value).replace('.', ',') : wordsIn(value)
}
