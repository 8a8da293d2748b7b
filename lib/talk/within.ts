import { and, count, eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { comment, thread } from '@/db/schema/comments'
import type { Actor } from '@/lib/core/access'
import { absent, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { tell } from '@/lib/notify'
import { type Found, lockSection } from '@/lib/sections/find'

/**
 * Whoever may read a section may talk about it, in every state: there is no rule beside the table of reading.
 * Locks it, does the work, and wakes those who have it open.
 */
export async function inSection(
  actor: Actor,
  { id }: { id: string },
  work: (tx: Tx, found: Found) => Promise<Outcome>,
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const found = await lockSection(tx, actor, id)
    if (!found) return absent
    const outcome = await work(tx, found)
    if (outcome.ok) await tell(tx, 'section_talk', found.id)
    return outcome
  })
}

export type ThreadRow = typeof thread.$inferSelect

/** The same, for one thread of the section. */
export function inThread(
  actor: Actor,
  input: { id: string; thread: string },
  work: (tx: Tx, row: ThreadRow, found: Found) => Promise<Outcome>,
): Promise<Outcome> {
  return inSection(actor, input, async (tx, found) => {
    const [row] = await tx
      .select()
      .from(thread)
      .where(and(eq(thread.id, input.thread), eq(thread.sectionId, found.id)))
    return row ? work(tx, row, found) : absent
  })
}

/** The same, for whoever settles what they have read: more that was said since is theirs to read first. */
export function inSeenThread(
  actor: Actor,
  input: { id: string; thread: string; seen: number },
  work: (tx: Tx, row: ThreadRow, found: Found) => Promise<Outcome>,
): Promise<Outcome> {
  return inThread(actor, input, async (tx, row, found) => {
    const [said] = await tx.select({ count: count() }).from(comment).where(eq(comment.threadId, row.id))
    return row.settled || said?.count === input.seen ? work(tx, row, found) : unread()
  })
}

const unread = () => refused('stale', say('Noen har svart siden du så samtalen. Les svaret først.'))
