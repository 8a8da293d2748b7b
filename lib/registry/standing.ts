import { isNull } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { identity } from '@/db/schema/identity'
import { department, grant, person } from '@/db/schema/people'
import { flat, outline } from '@/lib/core/outline'
import type { Held } from '@/lib/core/people'
import type { Person } from '@/lib/core/registry/people/person'
import type { Registry } from '@/lib/core/registry/plan'
import type { Unit } from '@/lib/core/registry/units/unit'

/** Everybody and every unit as they stand: units in the order of their tree, people by their addresses. */
export async function standing(tx: Tx): Promise<Registry> {
  const [units, people] = [await unitsIn(tx), await peopleIn(tx)]
  return { units, people }
}

/**
 * The same, held as they are until the transaction ends: nobody changes a person, a role or a unit in between. People
 * can sign in meanwhile, and sections go on belonging to units.
 */
export async function heldStanding(tx: Tx): Promise<Registry> {
  await tx.select({ id: person.id }).from(person).orderBy(person.id).for('no key update')
  await tx.select({ id: department.id }).from(department).orderBy(department.id).for('no key update')
  return standing(tx)
}

async function unitsIn(tx: Tx): Promise<Unit[]> {
  return flat(outline(await tx.select().from(department))).map((one) => ({
    id: one.id,
    name: one.name,
    parentId: one.parentId,
    contactName: one.contactName,
    contactEmail: one.contactEmail,
    contactPhone: one.contactPhone,
    closed: one.closedAt !== null,
  }))
}

async function peopleIn(tx: Tx): Promise<Person[]> {
  const rows = await tx.select().from(person).orderBy(person.email, person.id)
  const grants = await tx
    .select()
    .from(grant)
    .where(isNull(grant.group))
    .orderBy(grant.role, grant.departmentId)
  const tied = await tx.select({ id: identity.personId }).from(identity)
  const known = new Set(tied.map(({ id }) => id))
  const held = new Map<string, Held[]>()
  for (const { personId, role, departmentId, from, to } of grants)
    held.set(personId, [...(held.get(personId) ?? []), { role, departmentId, from, to }])
  return rows.map(({ id, name, email, disabledAt, passwordHash }) => ({
    id,
    name,
    email,
    disabled: disabledAt !== null,
    able: passwordHash !== null || known.has(id),
    held: held.get(id) ?? [],
  }))
}
