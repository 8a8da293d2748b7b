import { count, eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { comment } from '@/db/schema/comments'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { mostComments } from '@/lib/core/talk'
import { say } from '@/lib/core/words/say'
import { announce } from '@/lib/mail/announce'
import type { Found } from '@/lib/sections/find'
import { readersOf } from './readers'
import { newsOf } from './telling'

export type Words = { thread: string; comment: string; text: string; mentions: string[] }

/** Adds a comment to a thread. Saying the same one twice is harmless; saying it in other words changes it. */
export async function addComment(tx: Tx, actor: Actor, found: Found, words: Words): Promise<Outcome> {
  const [standing] = await tx.select().from(comment).where(eq(comment.id, words.comment))
  if (standing) return again(tx, actor, found, standing, words)
  const [said] = await tx.select({ count: count() }).from(comment).where(eq(comment.threadId, words.thread))
  if ((said?.count ?? 0) >= mostComments) {
    return refused(
      'invalid',
      say('Det er plass til {most} svar i en samtale. Begynn en ny.', { most: mostComments }),
    )
  }
  const mentions = await mentionable(tx, found, words.mentions)
  await tx.insert(comment).values({
    id: words.comment,
    threadId: words.thread,
    personId: actor.id,
    text: words.text,
    mentions,
    at: now(),
  })
  await announce(tx, ...(await newsOf(tx, actor.id, found, { thread: words.thread, mentions })))
  return done()
}

type Said = typeof comment.$inferSelect

/** The answer to the first time was lost; whoever said it may have written on since. */
async function again(tx: Tx, actor: Actor, found: Found, standing: Said, words: Words): Promise<Outcome> {
  const isMine = standing.personId === actor.id && standing.threadId === words.thread
  return isMine && standing.text !== words.text ? reword(tx, actor, found, standing, words) : done()
}

/** Other words for a comment; it is marked as edited, and those it names for the first time hear of it. */
export async function reword(
  tx: Tx,
  actor: Actor,
  found: Found,
  said: Said,
  words: Pick<Words, 'text' | 'mentions'>,
): Promise<Outcome> {
  const mentions = await mentionable(tx, found, words.mentions)
  await tx.update(comment).set({ text: words.text, mentions, editedAt: now() }).where(eq(comment.id, said.id))
  const to = mentions.filter((one) => !said.mentions.includes(one))
  await announce(tx, { kind: 'mentioned', by: actor.id, sectionId: found.id, to })
  return done()
}

/** Only those who may read the section: nobody learns of it by being mentioned. */
export async function mentionable(tx: Tx, found: Found, wanted: readonly string[]): Promise<string[]> {
  if (wanted.length === 0) return []
  const readers = await readersOf(tx, found.facts)
  return readers.map(({ id }) => id).filter((id) => wanted.includes(id))
}
