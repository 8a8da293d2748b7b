import { and, eq, exists, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { identity } from '@/db/schema/identity'
import { department, grant, person } from '@/db/schema/people'
import { today } from '@/lib/clock'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { administersOn, type Held, lastAdministratorWords, sameDays, sameHeld } from '@/lib/core/people'
import { say } from '@/lib/core/words/say'
import { append, type Entry } from '@/lib/log'

/** Whether a person may be left with just these roles; asked before anything is written. */
export async function judgeRoles(tx: Tx, personId: string, wanted: Held[]): Promise<Outcome> {
  if (!(await departmentsExist(tx, wanted))) return noDepartment()
  const steppedDown = (await administers(tx, personId)) && !wanted.some(lasts)
  return steppedDown && !(await othersAdminister(tx, personId)) ? lastAdministrator() : done()
}

type Changes = { taken: Held[]; given: Held[]; moved: Held[] }

/** Gives and takes roles until the person holds just these, on just these days; the answer is for the log. */
export async function setRoles(tx: Tx, personId: string, wanted: Held[]): Promise<Changes> {
  const held = await tx
    .select()
    .from(grant)
    .where(and(eq(grant.personId, personId), isNull(grant.group)))
  const before = (one: Held) => held.find((other) => sameHeld(one, other))
  const taken = held.filter((one) => !wanted.some((other) => sameHeld(one, other)))
  const given = wanted.filter((one) => !before(one))
  const moved = wanted.filter((one) => before(one) && !sameDays(one, before(one)!))
  for (const { id } of taken) await tx.delete(grant).where(eq(grant.id, id))
  for (const one of given) {
    await tx.delete(grant).where(and(eq(grant.personId, personId), at(one)))
    await tx.insert(grant).values({ id: nanoid(), personId, ...one })
  }
  for (const { from, to, ...place } of moved)
    await tx
      .update(grant)
      .set({ from, to })
      .where(eq(grant.id, held.find((one) => sameHeld(one, place))!.id))
  return { taken, given, moved }
}

/** Each role given or taken is an event, and so are its new days. */
export function roleEntries(by: string, subject: string, { taken, given, moved }: Changes): Entry[] {
  const about = ({ role, departmentId, from, to }: Held) => ({ role, departmentId, from, to })
  const entry = (kind: 'person.revoke' | 'person.grant' | 'person.period') => (one: Held) => ({
    actor: by,
    kind,
    subject,
    data: about(one),
  })
  return [
    ...taken.map(entry('person.revoke')),
    ...given.map(entry('person.grant')),
    ...moved.map(entry('person.period')),
  ]
}

export const tellRoles = (tx: Tx, by: string, subject: string, changes: Changes): Promise<void> =>
  append(tx, ...roleEntries(by, subject, changes))

/** The same role in the same place, given by a group: what is given by hand stands instead. */
const at = ({ role, departmentId }: Held) =>
  and(
    eq(grant.role, role),
    departmentId === null ? isNull(grant.departmentId) : eq(grant.departmentId, departmentId),
  )

export const noDepartment = () => refused('invalid', say('Minst én enhet finnes ikke lenger.'))

export async function departmentsExist(tx: Tx, wanted: { departmentId: string | null }[]): Promise<boolean> {
  const ids = [...new Set(wanted.flatMap(({ departmentId }) => departmentId ?? []))]
  const found = await tx.select({ id: department.id }).from(department).where(inArray(department.id, ids))
  return found.length === ids.length
}

export const lastAdministrator = () => refused('forbidden', lastAdministratorWords())

/** What comes with a group may go with it, and is not counted on. */
const lasts = ({ group = null, ...held }: Held & { group?: string | null }): boolean =>
  group === null && administersOn(today(), held)

export async function administers(tx: Tx, personId: string): Promise<boolean> {
  return (await tx.select().from(grant).where(eq(grant.personId, personId))).some(lasts)
}

/**
 * Whether somebody else could still administer: enabled, and with a password or known at a provider. Locks the administrators, so
 * that two who take the role from each other at once do not both succeed.
 */
export async function othersAdminister(tx: Tx, personId: string): Promise<boolean> {
  const all = await tx
    .select()
    .from(grant)
    .where(eq(grant.role, 'administrator'))
    .orderBy(grant.id)
    .for('update')
  const tied = exists(tx.select().from(identity).where(eq(identity.personId, person.id)))
  const able = await tx
    .select({ id: person.id })
    .from(person)
    .where(
      and(
        inArray(
          person.id,
          all.filter(lasts).map((one) => one.personId),
        ),
        ne(person.id, personId),
        isNull(person.disabledAt),
        or(isNotNull(person.passwordHash), tied),
      ),
    )
  return able.length > 0
}
