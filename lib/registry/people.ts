import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { grant, person } from '@/db/schema/people'
import { now } from '@/lib/clock'
import type { PersonChange } from '@/lib/core/registry/people'
import type { Entry } from '@/lib/log'
import { roleEntries, setRoles } from '@/lib/people/roles'

export type Put = { entries: Entry[]; come: { id: string; name: string }[] }

/** Somebody on the list was let in by another at the same moment. */
export class LetInAlready extends Error {}

/** A statement holds so many rows of these. */
const batch = 1000

/**
 * Writes people as they shall be, and gives what the log shall say. That an administrator is left was judged by the
 * plan, of what nobody else can change before this ends.
 */
export async function putPeople(tx: Tx, by: string, changes: readonly PersonChange[]): Promise<Put> {
  const come = changes.filter(({ id }) => id === null).map((one) => ({ ...one, id: nanoid() }))
  const entries: Entry[] = []
  for (let i = 0; i < come.length; i += batch) await letIn(tx, come.slice(i, i + batch))
  for (const { id, held } of come)
    entries.push(
      { actor: by, kind: 'person.invite', subject: id },
      ...roleEntries(by, id, { taken: [], given: held, moved: [] }),
    )
  for (const { id, name, held } of changes)
    if (id !== null) entries.push(...(await change(tx, by, id, name, held)))
  return { entries, come: come.map(({ id, name }) => ({ id, name })) }
}

async function letIn(tx: Tx, come: readonly (PersonChange & { id: string })[]): Promise<void> {
  const rows = come.map(({ id, name, email }) => ({ id, name, email, createdAt: now() }))
  const added = await tx.insert(person).values(rows).onConflictDoNothing().returning({ id: person.id })
  if (added.length < rows.length) throw new LetInAlready()
  const grants = come.flatMap(({ id: personId, held }) =>
    held.map((one) => ({ id: nanoid(), personId, ...one })),
  )
  for (let i = 0; i < grants.length; i += batch) await tx.insert(grant).values(grants.slice(i, i + batch))
}

async function change(
  tx: Tx,
  by: string,
  id: string,
  name: string,
  held: PersonChange['held'],
): Promise<Entry[]> {
  const [found] = await tx.select({ name: person.name }).from(person).where(eq(person.id, id))
  if (found?.name !== name) await tx.update(person).set({ name }).where(eq(person.id, id))
  const changes = await setRoles(tx, id, held)
  const renamed: Entry[] = found?.name === name ? [] : [{ actor: by, kind: 'person.change', subject: id }]
  return [...renamed, ...roleEntries(by, id, changes)]
}
