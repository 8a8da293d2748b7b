import { and, eq, exists, gt, isNotNull, isNull, or } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { identity } from '@/db/schema/identity'
import { person, session, signInLink } from '@/db/schema/people'
import { now } from '@/lib/clock'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import { beginSession } from './begin'
import { hashPassword } from './password'
import { weakness } from './rules'
import { hashOf, newToken } from './token'

const hour = 60 * 60_000
const lasts = { invitation: 7 * 24 * hour, reset: 24 * hour } as const

/** Makes a one-time link to choose a password, and ends those made before. The path is shown once. */
export async function makeLink(tx: Tx, personId: string, why: keyof typeof lasts): Promise<string> {
  const token = newToken()
  const made = now()
  await endLinks(tx, personId)
  await tx.insert(signInLink).values({
    tokenHash: hashOf(token),
    personId,
    createdAt: made,
    expiresAt: new Date(made.getTime() + lasts[why]),
  })
  return `/welcome/${token}`
}

/** Whether somebody has come in before: with a password, or by the provider. */
export async function hasComeIn(personId: string): Promise<boolean> {
  const tied = exists(db.select().from(identity).where(eq(identity.personId, person.id)))
  const found = await db
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.id, personId), or(isNotNull(person.passwordHash), tied)))
  return found.length > 0
}

/** Whom a link is for, while it can be used. */
export async function holderOf(token: string): Promise<typeof person.$inferSelect | null> {
  const [found] = await db
    .select({ person })
    .from(signInLink)
    .innerJoin(person, eq(person.id, signInLink.personId))
    .where(and(usable(token), isNull(person.disabledAt)))
  return found?.person ?? null
}

/** Chooses a password with a one-time link. Every other session of the person ends; a new one begins. */
export async function choosePassword(token: string, password: string): Promise<Outcome<string>> {
  const holder = await holderOf(token)
  if (!holder) return spent()
  const weak = weakness(password, holder)
  if (weak) return refused('invalid', weak, { fields: { password: weak } })
  const passwordHash = await hashPassword(password)
  const chosen = await db.transaction(async (tx) => {
    const used = await tx.update(signInLink).set({ usedAt: now() }).where(usable(token)).returning()
    if (used.length === 0) return false
    await endLinks(tx, holder.id)
    await tx.update(person).set({ passwordHash }).where(eq(person.id, holder.id))
    await tx.delete(session).where(eq(session.personId, holder.id))
    await append(tx, { actor: holder.id, kind: 'person.password' })
    return true
  })
  return chosen ? done(await beginSession(holder.id)) : spent()
}

const spent = () => refused('absent', say('Lenken er brukt eller for gammel. Be administratoren om en ny.'))

const usable = (token: string) =>
  and(eq(signInLink.tokenHash, hashOf(token)), isNull(signInLink.usedAt), gt(signInLink.expiresAt, now()))

/** Ends every open link of a person. */
export async function endLinks(tx: Tx, personId: string): Promise<void> {
  await tx
    .update(signInLink)
    .set({ usedAt: now() })
    .where(and(eq(signInLink.personId, personId), isNull(signInLink.usedAt)))
}
