import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { person } from '@/db/schema/people'
import { type Actor, may } from '@/lib/core/access'

type Person = typeof person.$inferSelect

/** The person, locked for a change; null: there is none, or not for this actor to change. */
export async function lockPerson(tx: Tx, actor: Actor, id: string): Promise<Person | null> {
  if (!may(actor, 'managePeople')) return null
  const [found] = await tx.select().from(person).where(eq(person.id, id)).for('update')
  return found ?? null
}
