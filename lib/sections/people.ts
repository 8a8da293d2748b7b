import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { readingLink } from '@/db/schema/lending'
import { person } from '@/db/schema/people'
import { type Actor, reaches } from '@/lib/core/access'
import { holderWords } from '@/lib/core/lending'
import { type Signing, seatNow, stepsOf } from '@/lib/core/steps'
import type { State } from '@/lib/core/workflow'
import { everybody } from '@/lib/session/grants'

/** Names by id, for screens: of people, and of those outside by their reading links. The log and the content hold ids only. */
export async function namesOf(
  tx: Tx,
  ids: Iterable<string | null | undefined>,
): Promise<Record<string, string>> {
  const wanted = [...new Set(ids)].filter((id): id is string => typeof id === 'string')
  if (wanted.length === 0) return {}
  const rows = await tx
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, wanted))
  const names = Object.fromEntries(rows.map((row) => [row.id, row.name]))
  const others = wanted.filter((id) => !(id in names))
  return others.length > 0 ? { ...names, ...(await holdersOf(tx, others)) } : names
}

async function holdersOf(tx: Tx, ids: readonly string[]): Promise<Record<string, string>> {
  const links = await tx
    .select()
    .from(readingLink)
    .where(inArray(readingLink.id, [...ids]))
  return Object.fromEntries(links.map((link) => [link.id, holderWords(link)]))
}

type Signed = { departmentId: string | null; authors: readonly string[]; signing: Signing }

/** Whom the pending step of a section waits for, stand-ins among them: no author, and nobody who has signed it, by name. */
export type Approvers = (section: Signed) => string[]

/** The approvers of all sections, judged like those who knock, for a whole screen. */
export async function approvers(tx: Tx): Promise<Approvers> {
  return approversAmong(await everybody(tx))
}

type Held = Signed & { state: State; ownerId: string | null }

/**
 * With whom sections lie, of those who can sign in: approvers of what is submitted; else who answers for it, else
 * who has written in it, else who writes for its unit.
 */
export async function holders(
  tx: Tx,
): Promise<{ approversOf: Approvers; holdersOf: (section: Held) => string[] }> {
  const all = await everybody(tx)
  const here = new Set(all.map(({ id }) => id))
  const approversOf = approversAmong(all)
  const writersOf = (unit: string | null) =>
    all.filter((one) => one.grants.some((grant) => grant.role === 'editor' && reaches(grant, unit)))
  const holdersOf = (section: Held) => {
    if (section.state === 'submitted') return approversOf(section)
    if (section.ownerId !== null && here.has(section.ownerId)) return [section.ownerId]
    const authors = section.authors.filter((id) => here.has(id))
    return authors.length > 0 ? authors : writersOf(section.departmentId).map(({ id }) => id)
  }
  return { approversOf, holdersOf }
}

/** Most sections of a unit wait for the same people: they are found once, and each section's authors left out. */
function approversAmong(all: readonly Actor[]): Approvers {
  const known = new Map<string, string[]>()
  return ({ departmentId, authors, signing }) => {
    const key = JSON.stringify([departmentId, signing])
    const able = known.get(key) ?? seated(all, departmentId, signing)
    known.set(key, able)
    return able.filter((id) => !authors.includes(id))
  }
}

function seated(all: readonly Actor[], department: string | null, signing: Signing): string[] {
  const section = { department, signing: { ...signing, steps: stepsOf(signing.steps) } }
  return all.filter((one) => seatNow(one, section) !== null).map(({ id }) => id)
}
