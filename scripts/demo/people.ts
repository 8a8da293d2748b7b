import { eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { person } from '@/db/schema/people'
import { during } from '@/lib/clock'
import type { Actor, Role } from '@/lib/core/access'
import { system } from '@/lib/core/events'
import { addDepartment } from '@/lib/departments/change'
import { changePerson } from '@/lib/people/change'
import { inviteBy } from '@/lib/people/invite'
import { actorByEmail } from '@/lib/session/actor'
import { hashPassword } from '@/lib/session/password'
import { must } from './acts'
import { minutesAfter } from './calendar'

export const password = 'beretning-demo'

type Unit = { name: string; parent?: string; contact: readonly [name: string, email: string, phone: string] }

/** The units of Solvik kommune, the ones above first. */
const units = {
  ledelse: {
    name: 'Kommunedirektøren',
    contact: ['Siv Aas', 'kommunedirektor@solvik.example', '00 00 41 01'],
  },
  okonomi: {
    name: 'Økonomi',
    parent: 'ledelse',
    contact: ['Per Lund', 'okonomi@solvik.example', '00 00 41 10'],
  },
  organisasjon: {
    name: 'Organisasjon og utvikling',
    parent: 'ledelse',
    contact: ['Grete Lie', 'organisasjon@solvik.example', '00 00 41 15'],
  },
  eiendom: {
    name: 'Eiendom',
    parent: 'organisasjon',
    contact: ['Kari Nesse', 'eiendom@solvik.example', '00 00 41 20'],
  },
  hr: {
    name: 'HR',
    parent: 'organisasjon',
    contact: ['Amina Yusuf', 'hr@solvik.example', '00 00 41 30'],
  },
  sekretariat: {
    name: 'Politisk sekretariat',
    parent: 'ledelse',
    contact: ['Gro Hauge', 'sekretariat@solvik.example', '00 00 41 40'],
  },
} as const satisfies Record<string, Unit>
export type DepartmentName = keyof typeof units

type Member = { name: string; email: string; note?: string; held: readonly [Role, DepartmentName?][] }

/** The people of Solvik. Those with a note are offered on the sign-in page, in this order. */
const people = {
  kari: {
    name: 'Kari Nesse',
    email: 'bidragsyter@solvik.example',
    note: 'Bidragsyter, Eiendom. Har fått et kapittel i retur.',
    held: [['editor', 'eiendom']],
  },
  jonas: {
    name: 'Jonas Berg',
    email: 'godkjenner@solvik.example',
    note: 'Godkjenner, Eiendom og HR. Har et kapittel å godkjenne.',
    held: [
      ['approver', 'eiendom'],
      ['approver', 'hr'],
    ],
  },
  turid: {
    name: 'Turid Moe',
    email: 'rapport@solvik.example',
    note: 'Rapportansvarlig. Ser hele rapporten og publiserer.',
    held: [['manager']],
  },
  rune: {
    name: 'Rune Kvam',
    email: 'admin@solvik.example',
    note: 'Administrator. Folk, roller og logg.',
    held: [['administrator']],
  },
  gro: {
    name: 'Gro Hauge',
    email: 'bidragsyter.politikk@solvik.example',
    note: 'Bidragsyter, Politisk sekretariat. Skriver om politisk styring.',
    held: [['editor', 'sekretariat']],
  },
  siv: {
    name: 'Siv Aas',
    email: 'godkjenner.ledelse@solvik.example',
    note: 'Kommunedirektør. Godkjenner for hele kommunen.',
    held: [['approver', 'ledelse']],
  },
  ola: {
    name: 'Ola Dahl',
    email: 'bidragsyter2@solvik.example',
    note: 'Bidragsyter, Eiendom. Skriver i samme kapittel som Kari.',
    held: [['editor', 'eiendom']],
  },
  per: { name: 'Per Lund', email: 'per.lund@solvik.example', held: [['editor', 'okonomi']] },
  amina: { name: 'Amina Yusuf', email: 'amina.yusuf@solvik.example', held: [['editor', 'hr']] },
  grete: { name: 'Grete Lie', email: 'grete.lie@solvik.example', held: [['editor', 'organisasjon']] },
} as const satisfies Record<string, Member>
export type PersonName = keyof typeof people

export const emails: string[] = Object.values(people).map(({ email }) => email)

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

const administers = [{ role: 'administrator' as const, departmentId: null }]

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
  const roles = held.map(([role, unit]) => ({ role, departmentId: unit ? departments[unit] : null }))
  await must(changePerson(administrator, { id, name, email, held: roles }))
}

async function actor(email: string): Promise<Actor> {
  const found = await actorByEmail(email)
  if (!found) throw new Error(`${email} did not come`)
  return found
}
