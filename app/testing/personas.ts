import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { grant, person } from '@/db/schema/people'
import { departmental, type Relation, type Role, roles } from '@/lib/core/access'
import { beginSession } from '@/lib/session/begin'

/** Somebody who knocks at a door, by what they are to a section of `eiendom` that `owner` owns. */
export type Persona = {
  name: string
  is: readonly Relation[]
  /** A role held in `kultur`, which owns nothing here. */
  elsewhere?: Role
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
  approver: { is: ['colleague', 'approver'] },
  'approver who wrote': { is: ['colleague', 'editor', 'approver'], wrote: true },
  manager: { is: ['colleague', 'manager'] },
  administrator: { is: ['colleague', 'administrator'] },
} satisfies Record<string, Omit<Persona, 'name'>>

export type PersonaName = keyof typeof list
export const personas: Persona[] = Object.entries(list).map(([name, persona]) => ({ name, ...persona }))

/** The persona's id as a person. */
export const idOf = (name: string): string => `persona-${name.replaceAll(' ', '-')}`

/** Every role that a persona holds, wherever. */
export const holds = ({ is, elsewhere }: Persona): Role[] =>
  roles.filter((role) => is.includes(role) || role === elsewhere)

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
  for (const role of holds(persona)) {
    const unit = persona.elsewhere ? 'kultur' : 'eiendom'
    const departmentId = departmental.includes(role) ? unit : null
    await db.insert(grant).values({ id: nanoid(), personId: id, role, departmentId })
  }
  return persona.out === 'signed out' ? null : beginSession(id)
}
