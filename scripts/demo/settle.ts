import { eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { person } from '@/db/schema/people'
import { during } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { system } from '@/lib/core/events'
import { always } from '@/lib/core/people'
import { addDepartment } from '@/lib/departments/change'
import { changePerson } from '@/lib/people/change'
import { inviteBy } from '@/lib/people/invite'
import { actorByEmail } from '@/lib/session/actor'
import { hashPassword } from '@/lib/session/password'
import { must } from './acts'
import { minutesAfter } from './calendar'
import { type DepartmentName, type Member, type PersonName, people, type Unit, units } from './solvik'

export const password = 'beretning-demo'

/** The people as actors, and the units by their short names. */
export type Cast = { people: Record<PersonName, Actor>; units: Record<DepartmentName, string> }

/** Lets the people in, sets up the units, and gives the roles. */
export async function settle(since: Date): Promise<Cast> {
  const members: [string, Member][] = Object.entries(people)
  for (const [i, [, member]] of members.entries()) {
    await during(minutesAfter(since, i), () => enter(member))
  }
  const administrator = await actor(people.rune.email)
  const departments = await during(minutesAfter(since, 20), () => setUp(administrator))
  for (const [i, [, member]] of members.entries()) {
    await during(minutesAfter(since, 30 + i), () => giveRoles(administrator, member, departments))
  }
  const actors = await Promise.all(members.map(async ([name, { email }]) => [name, await actor(email)]))
  return { people: Object.fromEntries(actors), units: departments }
}

const administers = [{ role: 'administrator' as const, departmentId: null, ...always }]

/** Everybody has the one password that the sign-in page tells; nobody could choose one so well known. */
async function enter({ name, email, note }: Member): Promise<void> {
  const held = email === people.rune.email ? administers : []
  const { id } = await must(inviteBy(system, { name, email, held }))
  const passwordHash = await hashPassword(password)
  await db.update(person).set({ passwordHash, demoNote: note }).where(eq(person.id, id))
}

async function setUp(administrator: Actor): Promise<Cast['units']> {
  const ids: Record<string, string> = {}
  const all: [string, Unit][] = Object.entries(units)
  for (const [key, { name, parent, contact }] of all) {
    const [contactName, contactEmail, contactPhone] = contact
    const parentId = parent ? (ids[parent] ?? null) : null
    const facts = { name, parentId, contactName, contactEmail, contactPhone }
    ids[key] = (await must(addDepartment(administrator, facts))).id
  }
  return ids as Cast['units']
}

async function giveRoles(administrator: Actor, { name, email, held }: Member, departments: Cast['units']) {
  const { id } = await actor(email)
  const roles = held.map(([role, unit, days = always]) => ({
    role,
    departmentId: unit ? departments[unit] : null,
    ...days,
  }))
  await must(changePerson(administrator, { id, name, email, held: roles }))
}

async function actor(email: string): Promise<Actor> {
  const found = await actorByEmail(email)
  if (!found) throw new Error(`${email} did not come`)
  return found
}
