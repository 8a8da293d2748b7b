import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { grant, person } from '@/db/schema/people'
import { draft, section } from '@/db/schema/reports'
import { standIn } from '@/db/schema/steps'
import { sectionAuthor } from '@/db/schema/versions'
import { departmental, type Relation, type Role, roles } from '@/lib/core/access'
import { blankContent } from '@/lib/core/section'
import { beginSession } from '@/lib/session/begin'
import { aReport } from '@/lib/testing/cast'

/** Somebody who knocks at a door, by what they are to a section of `eiendom` that `owner` owns. */
export type Persona = {
  name: string
  is: readonly Relation[]
  /** A role held in `kultur`, which owns nothing here. */
  elsewhere?: Role
  /** A role held in `eiendom` until some day that is past. */
  once?: Role
  /** Owns a section of another year's report, and writes there. */
  otherYear?: true
  /** Is an approver in place of the one here, who is away today. */
  standsIn?: true
  /** Has saved into the section, as soon as anything is written there. */
  wrote?: true
  /** Why nobody is let in as this; they have every right else. */
  out?: 'signed out' | 'disabled'
}

const list = {
  anonymous: { is: roles, out: 'signed out' },
  disabled: { is: roles, out: 'disabled' },
  'without a role': { is: ['colleague'] },
  'editor of another department': { is: ['colleague'], elsewhere: 'editor' },
  'approver of another department': { is: ['colleague'], elsewhere: 'approver' },
  editor: { is: ['colleague', 'editor'] },
  author: { is: ['colleague', 'editor'], wrote: true },
  owner: { is: ['colleague', 'owner'] },
  'editor until 2020': { is: ['colleague'], once: 'editor' },
  'approver until 2020': { is: ['colleague'], once: 'approver' },
  'owner in another year': { is: ['colleague'], otherYear: true },
  approver: { is: ['colleague', 'approver'] },
  'stand-in': { is: ['colleague', 'approver'], standsIn: true },
  'stand-in who wrote': { is: ['colleague', 'editor', 'approver'], standsIn: true, wrote: true },
  'approver who wrote': { is: ['colleague', 'editor', 'approver'], wrote: true },
  manager: { is: ['colleague', 'manager'] },
  administrator: { is: ['colleague', 'administrator'] },
} satisfies Record<string, Omit<Persona, 'name'>>

export type PersonaName = keyof typeof list
export const personas: Persona[] = Object.entries(list).map(([name, persona]) => ({ name, ...persona }))

/** The persona's id as a person. */
export const idOf = (name: string): string => `persona-${name.replaceAll(' ', '-')}`

/** Every role that a persona holds today, wherever. */
export const holds = ({ is, elsewhere, standsIn }: Persona): Role[] =>
  roles.filter((role) => (is.includes(role) && !(standsIn && role === 'approver')) || role === elsewhere)

/** Brings all of them in, and gives each one's session token: null for the one who has none. */
export async function thePersonas(): Promise<Map<string, string | null>> {
  const tokens = new Map<string, string | null>()
  for (const persona of personas) tokens.set(persona.name, await arrive(persona))
  return tokens
}

async function arrive(persona: Persona): Promise<string | null> {
  const id = idOf(persona.name)
  // A disabled person's sessions are taken away; this one stands, and still must not open anything.
  const disabledAt = persona.out === 'disabled' ? new Date() : null
  await db.insert(person).values({ id, name: persona.name, email: `${id}@solvik.example`, disabledAt })
  for (const role of holds(persona)) await hold(id, role, persona.elsewhere ? 'kultur' : 'eiendom')
  if (persona.once) await hold(id, persona.once, 'eiendom', '2020-12-31')
  if (persona.standsIn) await comeInstead(id)
  if (persona.otherYear) await ownInAnotherYear(id)
  return persona.out === 'signed out' ? null : beginSession(id)
}

async function hold(personId: string, role: Role, unit: string, to: string | null = null): Promise<void> {
  const departmentId = departmental.includes(role) ? unit : null
  await db.insert(grant).values({ id: nanoid(), personId, role, departmentId, to })
}

async function comeInstead(standInId: string): Promise<void> {
  const days = { from: '2000-01-01', to: '2199-12-31' }
  await db
    .insert(standIn)
    .values({ id: nanoid(), personId: idOf('approver'), standInId, createdBy: standInId, ...days })
}

async function ownInAnotherYear(ownerId: string): Promise<void> {
  const [id, { id: reportId }] = [nanoid(), await aReport(2019)]
  await db.insert(section).values({ id, reportId, order: 'a0', departmentId: 'eiendom', ownerId })
  await db.insert(draft).values({ sectionId: id, title: 'Eiendom', content: blankContent('Eiendom') })
  await db.insert(sectionAuthor).values({ sectionId: id, personId: ownerId })
}
