import { count, eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { comment } from '@/db/schema/comments'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { mostComments } from '@/lib/core/talk'
import { announce } from '@/lib/mail/announce'
import type { Found } from '@/lib/sections/find'
import { readersOf } from './readers'
import { newsOf } from './telling'

export type Words = { thread: string; comment: string; text: string; mentions: string[] }

/** Adds a comment to a thread. Saying the same one twice is harmless. */
export async function say(tx: Tx, actor: Actor, found: Found, words: Words): Promise<Outcome> {
  const [said] = await tx.select({ count: count() }).from(comment).where(eq(comment.threadId, words.thread))
  if ((said?.count ?? 0) >= mostComments) {
    return refused('invalid', `Det er plass til ${mostComments} svar i en samtale. Begynn en ny.`)
  }
  const mentions = await mentionable(tx, found, words.mentions)
  const made = await tx
    .insert(comment)
    .values({
      id: words.comment,
      threadId: words.thread,
      personId: actor.id,
      text: words.text,
      mentions,
      at: now(),
    })
    .onConflictDoNothing({ target: comment.id })
    .returning({ id: comment.id })
  if (made.length > 0)
    await announce(tx, ...(await newsOf(tx, actor.id, found, { thread: words.thread, mentions })))
  return done()
}

/** Only those who may read the section: nobody learns of it by being mentioned. */
export async function mentionable(tx: Tx, found: Found, wanted: readonly string[]): Promise<string[]> {
  if (wanted.length === 0) return []
  const readers = await readersOf(tx, found.facts)
  return readers.map(({ id }) => id).filter((id) => wanted.includes(id))
}
