import type { Language } from './section'
import { isNamed, type Signing } from './steps'
import type { State } from './workflow'

export const roles = ['editor', 'approver', 'manager', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Editors and approvers have their role in a department and everything below it. */
export const departmental: readonly Role[] = ['editor', 'approver']

/**
 * A role as it stands at this request. `departments` holds the department of the grant and all below it;
 * null for the roles that span the installation. `for` is the one whose role it is, where the actor stands in.
 */
export type Grant = { role: Role; departments: readonly string[] | null; for?: string }

/** The signed-in person, roles read from the database at every request. */
export type Actor = {
  id: string
  name: string
  email: string
  /** What they chose that the desk speaks to them; null: nothing. */
  language?: Language | null
  grants: readonly Grant[]
  /** Those whose place in the sign-off the actor takes today. */
  standsInFor?: readonly string[]
}

/** What access needs to know of a section. */
export type SectionFacts = {
  state: State
  department: string | null
  owner: string | null
  /** Everybody who saved into it, imported to it, restored in it or chose between two texts. */
  authors: readonly string[]
  /** A signed revision stands, though the draft may have gone on. */
  signed: boolean
  /** Its report came in published: nobody writes or signs it here. */
  imported: boolean
  /** How far the sign-off of the revision under review has come. */
  signing: Signing
}

/** What an actor is to one section. `colleague` is anybody signed in. */
export type Relation = Role | 'owner' | 'colleague'

export function relations(actor: Actor, section: SectionFacts): Relation[] {
  const held = actor.grants
    .filter((grant) => reaches(grant, section.department))
    .map((grant): Relation => grant.role)
  const owner: Relation[] = section.owner === actor.id ? ['owner'] : []
  const named: Relation[] = isNamed(actor, section) ? ['approver'] : []
  return [...new Set([...held, ...owner, ...named, 'colleague' as const])]
}

export function reaches(grant: Grant, department: string | null): boolean {
  return grant.departments === null || (department !== null && grant.departments.includes(department))
}

export function has(actor: Actor, ...wanted: Role[]): boolean {
  return actor.grants.some((grant) => wanted.includes(grant.role))
}

const always: readonly State[] = ['blank', 'draft', 'submitted', 'returned', 'approved']

/** Who may read the draft, its history, preview and review, in which states. Published pages are for everybody. */
export const reading: Record<Relation, readonly State[]> = {
  owner: always,
  editor: always,
  approver: always,
  manager: always,
  administrator: always,
  colleague: [],
}

export function mayRead(actor: Actor, section: SectionFacts): boolean {
  return relations(actor, section).some((relation) => reading[relation].includes(section.state))
}

/** What only some roles may do outside a section's own workflow. */
export const duties = {
  /** Outline, owners, due dates, publishing. */
  manageReports: ['manager'],
  /** People, roles, departments. */
  managePeople: ['administrator'],
  readLog: ['administrator', 'manager'],
  /** Take personal data out of everything, two of them together. */
  erase: ['administrator'],
  /** Bring in a report as drafts. */
  importReport: ['manager', 'administrator'],
  /** Bring in a report that is published already. */
  importPublished: ['administrator'],
} as const satisfies Record<string, readonly Role[]>
export type Duty = keyof typeof duties

export function may(actor: Actor, duty: Duty): boolean {
  return has(actor, ...duties[duty])
}
