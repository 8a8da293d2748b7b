import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { department } from '@/db/schema/people'
import { type Actor, may } from '@/lib/core/access'
import type { addDepartmentSchema, changeDepartmentSchema } from '@/lib/core/departments'
import { inOrder, keysAt } from '@/lib/core/order'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'

/** Adds a department, last below its parent. */
export async function addDepartment(
  actor: Actor,
  facts: z.output<typeof addDepartmentSchema>,
): Promise<Outcome<{ id: string }>> {
  if (!may(actor, 'managePeople')) return absent
  return db.transaction(async (tx) => {
    const all = await lockTree(tx)
    if (!stands(all, facts.parentId)) return noParent()
    const id = nanoid()
    await tx.insert(department).values({ id, ...facts, order: lastBelow(all, facts.parentId) })
    await append(tx, { actor: actor.id, kind: 'department.add', subject: id })
    return done({ id })
  })
}

/** Changes name, place in the tree and contact. Roles held above reach what is moved below. */
export async function changeDepartment(
  actor: Actor,
  { id, ...facts }: z.output<typeof changeDepartmentSchema>,
): Promise<Outcome> {
  if (!may(actor, 'managePeople')) return absent
  return db.transaction(async (tx) => {
    const all = await lockTree(tx)
    const found = all.find((one) => one.id === id)
    if (!found) return absent
    const moved = found.parentId !== facts.parentId
    if (moved && !stands(all, facts.parentId)) return noParent()
    if (above(all, facts.parentId).includes(id)) return insideItself()
    const order = moved ? lastBelow(all, facts.parentId) : found.order
    await tx
      .update(department)
      .set({ ...facts, order })
      .where(eq(department.id, id))
    await append(tx, { actor: actor.id, kind: 'department.change', subject: id, data: { moved } })
    return done()
  })
}

type Row = typeof department.$inferSelect

const noParent = () => refused('invalid', say('Enheten over finnes ikke lenger, eller er lagt ned.'))
const insideItself = () => refused('invalid', say('En enhet kan ikke ligge under seg selv.'))

/** Every department, locked: two moves at once could otherwise make a ring. */
export const lockTree = (tx: Tx): Promise<Row[]> =>
  tx.select().from(department).orderBy(department.id).for('update')

const stands = (all: Row[], id: string | null): boolean =>
  id === null || all.some((one) => one.id === id && !one.closedAt)

const lastBelow = (all: Row[], parentId: string | null): string => {
  const siblings = inOrder(all.filter((one) => one.parentId === parentId))
  return keysAt(siblings, siblings.length)[0]!
}

/** The department itself and all above it. */
function above(all: Row[], id: string | null): string[] {
  const found = all.find((one) => one.id === id)
  return found ? [found.id, ...above(all, found.parentId)] : []
}
