import type { State } from '../workflow'

/** The columns of the board, by their words in its address. */
export const sortKeys = ['nummer', 'status', 'enhet', 'hos', 'frist'] as const
export type SortKey = (typeof sortKeys)[number]
export type Sort = { by: SortKey; down: boolean }

type Sortable = { state: State; department: string | null; with: readonly string[]; due: string | null }

/** The farthest from done first. */
const stands: readonly State[] = ['blank', 'draft', 'returned', 'submitted', 'approved']

const { compare } = new Intl.Collator('nb', { numeric: true })

const values: Record<Exclude<SortKey, 'nummer'>, (row: Sortable) => string | null> = {
  status: ({ state }) => String(stands.indexOf(state)),
  enhet: ({ department }) => department,
  hos: ({ with: [first] }) => first ?? null,
  frist: ({ due }) => due,
}

/** Rows that come in the order of the report, by a column: what has nothing there comes last either way. */
export function sorted<T extends Sortable>(rows: readonly T[], { by, down }: Sort): T[] {
  if (by === 'nummer') return down ? rows.toReversed() : [...rows]
  const of = values[by]
  const way = down ? -1 : 1
  return rows
    .map((row) => ({ row, value: of(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
      return way * compare(a.value, b.value)
    })
    .map(({ row }) => row)
}
