import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { department } from '@/db/schema/people'
import { inOrder, keysAt } from '@/lib/core/order'
import type { UnitChange } from '@/lib/core/registry/units'
import type { Spot } from '@/lib/core/registry/units/unit'
import type { Entry } from '@/lib/log'

/** Writes units as they shall be, and gives what the log shall say. Who comes to a place stands last there. */
export async function putUnits(tx: Tx, by: string, changes: readonly UnitChange[]): Promise<Entry[]> {
  const made = new Map(changes.flatMap(({ id, line }) => (id === null ? [[line, nanoid()] as const] : [])))
  const parentOf = (spot: Spot) => (spot === null ? null : 'id' in spot ? spot.id : made.get(spot.line)!)
  const orders = await ordersFor(tx, changes, parentOf)
  const rows = changes.map(({ line, id, above, facts, moved }) => ({
    id: id ?? made.get(line)!,
    isNew: id === null,
    moved,
    set: { ...facts, parentId: parentOf(above), ...orders.get(line) },
  }))
  // In one statement, so that none asks for one that comes later.
  const come = rows.filter(({ isNew }) => isNew).map(({ id, set }) => ({ id, order: '', ...set }))
  if (come.length > 0) await tx.insert(department).values(come)
  for (const { id, isNew, set } of rows)
    if (!isNew) await tx.update(department).set(set).where(eq(department.id, id))
  return rows.map(({ id, isNew, moved }) => ({
    actor: by,
    kind: isNew ? 'department.add' : 'department.change',
    subject: id,
    ...(!isNew && { data: { moved } }),
  }))
}

/** The order keys of all that are new in their place, by line. */
async function ordersFor(
  tx: Tx,
  changes: readonly UnitChange[],
  parentOf: (spot: Spot) => string | null,
): Promise<Map<number, { order: string }>> {
  const all = await tx
    .select({ id: department.id, order: department.order, parentId: department.parentId })
    .from(department)
  const coming = new Map<string | null, UnitChange[]>()
  for (const one of changes.filter(({ id, moved }) => id === null || moved)) {
    const parent = parentOf(one.above)
    coming.set(parent, [...(coming.get(parent) ?? []), one])
  }
  const orders = new Map<number, { order: string }>()
  for (const [parent, some] of coming) {
    const siblings = inOrder(all.filter(({ parentId }) => parentId === parent))
    const keys = keysAt(siblings, siblings.length, some.length)
    for (const [i, { line }] of some.entries()) orders.set(line, { order: keys[i]! })
  }
  return orders
}
