import { and, eq, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { identity } from '@/db/schema/identity'
import { person } from '@/db/schema/people'
import { now } from '@/lib/clock'
import { type Claims, claimsSchema, type ProviderRefusal } from '@/lib/core/provider'
import { append } from '@/lib/log'
import { followGroups } from '@/lib/people/group-roles'
import { beginSession } from './begin'

type Refused = { refused: ProviderRefusal }

/** Lets in whom the provider has signed in, if they are ours: the token of a new session, or why not. */
export async function signInFrom(issuer: string, said: unknown): Promise<{ token: string } | Refused> {
  const claims = claimsSchema.safeParse(said)
  if (!claims.success) return { refused: 'broken' }
  const known = await db.transaction((tx) => recognise(tx, issuer, claims.data))
  return 'refused' in known ? known : { token: await beginSession(known.id) }
}

/** By the subject, which the provider never gives to another; the first time by an address that was invited here. */
async function recognise(tx: Tx, issuer: string, claims: Claims): Promise<{ id: string } | Refused> {
  const tied = await bySubject(tx, issuer, claims.subject)
  const found = tied ?? (await byAddress(tx, claims))
  if ('refused' in found) return found
  if (found.disabledAt) return { refused: 'disabled' }
  if (!tied && !(await tie(tx, issuer, claims.subject, found.id))) return { refused: 'another' }
  await followGroups(tx, found.id, claims.groups)
  if (!tied) await append(tx, { actor: found.id, kind: 'person.tie', subject: found.id })
  return found
}

type Person = typeof person.$inferSelect

async function bySubject(tx: Tx, issuer: string, subject: string): Promise<Person | null> {
  const [found] = await tx
    .select({ person })
    .from(identity)
    .innerJoin(person, eq(person.id, identity.personId))
    .where(and(eq(identity.issuer, issuer), eq(identity.subject, subject)))
    .for('update')
  return found?.person ?? null
}

async function byAddress(tx: Tx, { email, verified }: Claims): Promise<Person | Refused> {
  if (!email || !verified) return { refused: 'unverified' }
  const [found] = await tx
    .select()
    .from(person)
    .where(eq(sql`lower(${person.email})`, email))
    .for('update')
  return found ?? { refused: 'uninvited' }
}

/** One person has one subject at a provider: an address that was given to somebody new does not open the old account. */
async function tie(tx: Tx, issuer: string, subject: string, personId: string): Promise<boolean> {
  const tied = { issuer, subject, personId, createdAt: now() }
  const added = await tx.insert(identity).values(tied).onConflictDoNothing().returning()
  return added.length > 0
}
