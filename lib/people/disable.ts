import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { person, session } from '@/db/schema/people'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import type { personSchema } from '@/lib/core/people'
import { append } from '@/lib/log'
import { endLinks } from '@/lib/session/links'
import { lockPerson } from './find'
import { administers, lastAdministrator, othersAdminister } from './roles'

type Input = z.output<typeof personSchema>

/** Shuts somebody out from their next request on. What they wrote, signed and did stays theirs. */
export async function disable(actor: Actor, { id }: Input): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const found = await lockPerson(tx, actor, id)
    return found ? shut(tx, actor.id, found) : absent
  })
}

/** The same inside a transaction, for a program that acts as `system`. */
export async function shut(tx: Tx, by: string, one: typeof person.$inferSelect): Promise<Outcome> {
  if (one.disabledAt) return done()
  if ((await administers(tx, one.id)) && !(await othersAdminister(tx, one.id))) return lastAdministrator()
  await tx.update(person).set({ disabledAt: now() }).where(eq(person.id, one.id))
  await tx.delete(session).where(eq(session.personId, one.id))
  await endLinks(tx, one.id)
  await append(tx, { actor: by, kind: 'person.disable', subject: one.id })
  return done()
}

/** Lets somebody in again, with the roles and the password they had. */
export async function enable(actor: Actor, { id }: Input): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const found = await lockPerson(tx, actor, id)
    if (!found) return absent
    if (!found.disabledAt) return done()
    await tx.update(person).set({ disabledAt: null }).where(eq(person.id, id))
    await append(tx, { actor: actor.id, kind: 'person.enable', subject: id })
    return done()
  })
}
