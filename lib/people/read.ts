import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { identity } from '@/db/schema/identity'
import { department, grant, person } from '@/db/schema/people'
import { type Actor, may } from '@/lib/core/access'
import type { Held } from '@/lib/core/people'

export type PersonState = 'invited' | 'active' | 'disabled'
/** `group` is the provider's group that gives it; null: given by hand. */
export type HeldIn = Held & { department: string | null; group: string | null }
export type PersonRow = {
  id: string
  name: string
  email: string
  state: PersonState
  /** Has come in by the provider, and is known by it. */
  tied: boolean
  held: HeldIn[]
}

/** Everybody, by name; with `search`, whose name or e-mail has these words. null: not for this actor. */
export async function people(actor: Actor, search = ''): Promise<PersonRow[] | null> {
  if (!may(actor, 'managePeople')) return null
  const wanted = search.trim().toLowerCase().split(/\s+/)
  const all = await db.select().from(person).orderBy(sql`${person.name} collate "nb-x-icu"`, person.id)
  const [held, identities] = await Promise.all([
    heldByAll(),
    db.select({ personId: identity.personId }).from(identity),
  ])
  const tied = new Set(identities.map(({ personId }) => personId))
  return all
    .filter(({ name, email }) => wanted.every((word) => `${name} ${email}`.toLowerCase().includes(word)))
    .map((one) => ({
      id: one.id,
      name: one.name,
      email: one.email,
      state: stateOf(one, tied.has(one.id)),
      tied: tied.has(one.id),
      held: held.filter(({ personId }) => personId === one.id).map(({ personId: _, ...role }) => role),
    }))
}

/** One person; null: there is none, or not for this actor. */
export async function openPerson(actor: Actor, id: string): Promise<PersonRow | null> {
  return (await people(actor))?.find((one) => one.id === id) ?? null
}

function stateOf(one: typeof person.$inferSelect, tied: boolean): PersonState {
  if (one.disabledAt) return 'disabled'
  return one.passwordHash || tied ? 'active' : 'invited'
}

function heldByAll() {
  return db
    .select({
      personId: grant.personId,
      role: grant.role,
      departmentId: grant.departmentId,
      from: grant.from,
      to: grant.to,
      group: grant.group,
      department: department.name,
    })
    .from(grant)
    .leftJoin(department, eq(department.id, grant.departmentId))
    .orderBy(grant.role, department.name)
}
