import { and, eq, ne, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { person } from '@/db/schema/people'
import type { Actor } from '@/lib/core/access'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import type { changePersonSchema } from '@/lib/core/people'
import { append } from '@/lib/log'
import { lockPerson } from './find'
import { emailTaken } from './invite'
import { judgeRoles, setRoles, tellRoles } from './roles'

/** Changes name, e-mail and roles; roles hold from the person's next request. */
export async function changePerson(
  actor: Actor,
  { id, name, email, held }: z.output<typeof changePersonSchema>,
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const found = await lockPerson(tx, actor, id)
    if (!found) return absent
    const allowed = await judgeRoles(tx, id, held)
    if (!allowed.ok) return allowed
    if (await heldByAnother(tx, email, id)) return emailTaken()
    await tx.update(person).set({ name, email }).where(eq(person.id, id))
    const changes = await setRoles(tx, id, held)
    if (found.name !== name || found.email !== email)
      await append(tx, { actor: actor.id, kind: 'person.change', subject: id })
    await tellRoles(tx, actor.id, id, changes)
    return done()
  })
}

async function heldByAnother(tx: Tx, email: string, id: string): Promise<boolean> {
  const others = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(eq(sql`lower(${person.email})`, email), ne(person.id, id)))
  return others.length > 0
}
