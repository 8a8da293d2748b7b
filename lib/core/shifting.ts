import { inOrder } from './order'
import type { Placed } from './outline'

/** Where a section would stand: below whom, and as which of the others there. */
export type Target = { parent: string | null; index: number }

export const shifts = ['up', 'down', 'in', 'out'] as const
export type Shift = (typeof shifts)[number]

/** Where each shift would take a section; null where there is nowhere to go. */
export function targetsOf(rows: readonly Placed[], id: string): Record<Shift, Target | null> {
  const siblingsOf = (parent: string | null) =>
    inOrder(rows.filter((row) => row.parentId === parent && !row.front))
  const row = rows.find((one) => one.id === id)
  if (row?.front) return { up: null, down: null, in: null, out: null }
  const parent = rows.find((one) => one.id === row?.parentId) ?? null
  const siblings = siblingsOf(row?.parentId ?? null)
  const at = siblings.findIndex((one) => one.id === id)
  const above = siblings[at - 1]
  const here = parent?.id ?? null
  return {
    up: above ? { parent: here, index: at - 1 } : null,
    down: at < siblings.length - 1 ? { parent: here, index: at + 1 } : null,
    in: above ? { parent: above.id, index: siblingsOf(above.id).length } : null,
    out: parent && {
      parent: parent.parentId,
      index: siblingsOf(parent.parentId).findIndex((one) => one.id === parent.id) + 1,
    },
  }
}
