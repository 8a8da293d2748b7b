import { and, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { department, grant, person } from '@/db/schema/people'
import type { Role } from '@/lib/core/access'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { type Held, sameHeld } from '@/lib/core/people'
import { append } from '@/lib/log'

/** Whether a person may be left with just these roles; asked before anything is written. */
export async function judgeRoles(tx: Tx, personId: string, wanted: Held[]): Promise<Outcome> {
  if (!(await departmentsExist(tx, wanted))) return refused('invalid', 'En av enhetene finnes ikke lenger.')
  const held = await tx.select().from(grant).where(eq(grant.personId, personId))
  const administers = (roles: { role: Role }[]) => roles.some(({ role }) => role === 'administrator')
  const steppedDown = administers(held) && !administers(wanted)
  return steppedDown && !(await othersAdminister(tx, personId)) ? lastAdministrator : done()
}

type Changes = { taken: Held[]; given: Held[] }

/** Gives and takes roles until the person holds just these; the answer is for the log. */
export async function setRoles(tx: Tx, personId: string, wanted: Held[]): Promise<Changes> {
  const held = await tx.select().from(grant).where(eq(grant.personId, personId))
  const taken = held.filter((one) => !wanted.some((other) => sameHeld(one, other)))
  const given = wanted.filter((one) => !held.some((other) => sameHeld(one, other)))
  for (const { id } of taken) await tx.delete(grant).where(eq(grant.id, id))
  for (const one of given) await tx.insert(grant).values({ id: nanoid(), personId, ...one })
  return { taken, given }
}

/** Each role given or taken is an event. */
export async function tellRoles(tx: Tx, by: string, subject: string, { taken, given }: Changes) {
  for (const { role, departmentId } of taken)
    await append(tx, { actor: by, kind: 'person.revoke', subject, data: { role, departmentId } })
  for (const { role, departmentId } of given)
    await append(tx, { actor: by, kind: 'person.grant', subject, data: { role, departmentId } })
}

async function departmentsExist(tx: Tx, wanted: Held[]): Promise<boolean> {
  const ids = [...new Set(wanted.flatMap(({ departmentId }) => departmentId ?? []))]
  const found = await tx.select({ id: department.id }).from(department).where(inArray(department.id, ids))
  return found.length === ids.length
}

export const lastAdministrator = refused(
  'forbidden',
  'Dette er den eneste administratoren som kan logge inn. Gjør en annen til administrator først.',
)

/**
 * Whether somebody else could still administer: enabled, and with a password. Locks the administrators, so
 * that two who take the role from each other at once do not both succeed.
 */
export async function othersAdminister(tx: Tx, personId: string): Promise<boolean> {
  const all = await tx
    .select({ personId: grant.personId })
    .from(grant)
    .where(eq(grant.role, 'administrator'))
    .orderBy(grant.id)
    .for('update')
  const able = await tx
    .select({ id: person.id })
    .from(person)
    .where(
      and(
        inArray(
          person.id,
          all.map((one) => one.personId),
        ),
        ne(person.id, personId),
        isNull(person.disabledAt),
        isNotNull(person.passwordHash),
      ),
    )
  return able.length > 0
}
