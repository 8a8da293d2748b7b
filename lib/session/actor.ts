import { and, eq, gt, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { person, session } from '@/db/schema/people'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { rolesOf } from './grants'
import { expiry, worthMoving } from './lifetime'
import { hashOf } from './token'

/** Who holds this token, with the roles of this moment; null: nobody who may come in. */
export async function actorOf(token: string | undefined): Promise<Actor | null> {
  if (!token) return null
  const tokenHash = hashOf(token)
  const [held] = await db
    .select({ id: person.id, name: person.name, email: person.email, language: person.language, session })
    .from(session)
    .innerJoin(person, eq(person.id, session.personId))
    .where(and(eq(session.tokenHash, tokenHash), gt(session.expiresAt, now()), isNull(person.disabledAt)))
  if (!held) return null
  await prolong(held.session)
  const { session: _, ...who } = held
  return { ...who, ...(await rolesOf(held.id)) }
}

async function prolong({ tokenHash, createdAt, expiresAt }: typeof session.$inferSelect): Promise<void> {
  const next = expiry(createdAt, now())
  if (worthMoving(expiresAt, next))
    await db.update(session).set({ expiresAt: next }).where(eq(session.tokenHash, tokenHash))
}

/** A named person as actor, for commands and for the demo; null where there is none, or a disabled one. */
export const actorById = (id: string): Promise<Actor | null> => actorWhere(eq(person.id, id))
export const actorByEmail = (email: string): Promise<Actor | null> =>
  actorWhere(eq(sql`lower(${person.email})`, email.trim().toLowerCase()))

async function actorWhere(which: SQL): Promise<Actor | null> {
  const [found] = await db
    .select({ id: person.id, name: person.name, email: person.email, language: person.language })
    .from(person)
    .where(and(which, isNull(person.disabledAt)))
  return found ? { ...found, ...(await rolesOf(found.id)) } : null
}
