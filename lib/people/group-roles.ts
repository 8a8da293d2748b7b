import { eq, inArray, isNotNull } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { groupRole } from '@/db/schema/identity'
import { grant } from '@/db/schema/people'
import { type Actor, may } from '@/lib/core/access'
import { system } from '@/lib/core/events'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import { sameHeld } from '@/lib/core/people'
import { type groupRolesSchema, sameGroupRole } from '@/lib/core/provider'
import { append, type Entry } from '@/lib/log'
import { departmentsExist, noDepartment } from './roles'

type Grant = typeof grant.$inferSelect

/** Gives a person the roles of their groups at the provider, and takes those of groups they are no longer in. */
export async function followGroups(tx: Tx, personId: string, groups: string[]): Promise<void> {
  const wanted = await tx
    .select()
    .from(groupRole)
    .where(inArray(groupRole.group, groups))
    .orderBy(groupRole.id)
  const held = await tx.select().from(grant).where(eq(grant.personId, personId))
  const left = held.filter((one) => one.group !== null && !wanted.some((other) => gives(other, one)))
  await take(tx, left)
  const kept = held.filter((one) => !left.includes(one))
  const given: Grant[] = []
  for (const { group, role, departmentId } of wanted) {
    const place = { role, departmentId }
    if ([...kept, ...given].some((one) => sameHeld(one, place))) continue
    given.push({ id: nanoid(), personId, ...place, group, from: null, to: null })
  }
  if (given.length > 0) await tx.insert(grant).values(given)
  await append(tx, ...left.map(event('person.revoke', system)), ...given.map(event('person.grant', system)))
}

/** Which roles the groups give. What a group no longer gives is taken from everybody at once. */
export async function setGroupRoles(
  actor: Actor,
  { groups }: z.output<typeof groupRolesSchema>,
): Promise<Outcome> {
  if (!may(actor, 'managePeople')) return absent
  return db.transaction(async (tx) => {
    if (!(await departmentsExist(tx, groups))) return noDepartment()
    await tx.delete(groupRole)
    if (groups.length > 0) await tx.insert(groupRole).values(groups)
    const held = await tx.select().from(grant).where(isNotNull(grant.group))
    const ended = held.filter((one) => !groups.some((other) => gives(other, one)))
    await take(tx, ended)
    await append(
      tx,
      { actor: actor.id, kind: 'installation.groups' },
      ...ended.map(event('person.revoke', actor.id)),
    )
    return done()
  })
}

type Rule = Pick<typeof groupRole.$inferSelect, 'group' | 'role' | 'departmentId'>
const gives = (rule: Rule, { group, role, departmentId }: Grant): boolean =>
  group !== null && sameGroupRole(rule, { group, role, departmentId })

async function take(tx: Tx, grants: Grant[]): Promise<void> {
  for (const { id } of grants) await tx.delete(grant).where(eq(grant.id, id))
}

const event =
  (kind: 'person.grant' | 'person.revoke', actor: string) =>
  ({ personId: subject, role, departmentId, group }: Grant): Entry => ({
    actor,
    kind,
    subject,
    data: { role, departmentId, group },
  })
