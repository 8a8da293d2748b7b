import { eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { session } from '@/db/schema/people'
import { now } from '@/lib/clock'
import { append } from '@/lib/log'
import { expiry } from './lifetime'
import { hashOf, newToken } from './token'

/** Begins a session and gives its token, which is not kept here. */
export async function beginSession(personId: string): Promise<string> {
  const token = newToken()
  const begun = now()
  await db.transaction(async (tx) => {
    await tx.insert(session).values({
      tokenHash: hashOf(token),
      personId,
      createdAt: begun,
      expiresAt: expiry(begun, begun),
    })
    await append(tx, { actor: personId, kind: 'person.signIn' })
  })
  return token
}

export async function endSession(token: string): Promise<void> {
  await db.transaction(async (tx) => {
    const [ended] = await tx
      .delete(session)
      .where(eq(session.tokenHash, hashOf(token)))
      .returning({ personId: session.personId })
    if (ended) await append(tx, { actor: ended.personId, kind: 'person.signOut' })
  })
}
