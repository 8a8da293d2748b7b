import { asc, eq, inArray, type SQL } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { comment, thread } from '@/db/schema/comments'
import type { Actor } from '@/lib/core/access'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import type { Talk, Thread } from '@/lib/core/talk'
import { findSection } from '@/lib/sections/find'
import { namesOf } from '@/lib/sections/people'
import { readersOf } from './readers'
import { speaker } from './speaker'

/** All that is said about a section; refused as if it did not exist where the actor may not read it. */
export async function openTalk(actor: Actor, { id }: { id: string }): Promise<Outcome<Talk>> {
  const found = await findSection(db, actor, id)
  if (!found) return absent
  const threads = await threadsOf(db, eq(thread.sectionId, id))
  const heard = threads.flatMap(({ by, settled, comments }) => [
    by,
    settled?.by,
    ...comments.map((one) => one.by),
  ])
  const [readers, people] = await Promise.all([readersOf(db, found.facts), namesOf(db, heard)])
  return done({ threads, readers, people })
}

/** Threads with all that was said in them, the oldest first. */
export async function threadsOf(tx: Tx, which: SQL): Promise<Thread[]> {
  const rows = await tx.select().from(thread).where(which).orderBy(asc(thread.createdAt), asc(thread.id))
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const said = await tx
    .select()
    .from(comment)
    .where(inArray(comment.threadId, ids))
    .orderBy(asc(comment.at), asc(comment.id))
  return rows.map((row) => ({
    id: row.id,
    anchor: row.anchor,
    proposal: row.proposal,
    by: speaker({ personId: row.createdBy, linkId: row.linkId }),
    outside: row.linkId !== null,
    at: row.createdAt.toISOString(),
    settled: settledOf(row),
    comments: said
      .filter((one) => one.threadId === row.id)
      .map((one) => ({
        id: one.id,
        by: speaker(one),
        outside: one.linkId !== null,
        text: one.text,
        mentions: one.mentions,
        at: one.at.toISOString(),
        edited: one.editedAt !== null,
      })),
  }))
}

function settledOf({ settled, settledBy, settledAt }: typeof thread.$inferSelect): Thread['settled'] {
  if (!settled || !settledBy || !settledAt) return null
  return { how: settled, by: settledBy, at: settledAt.toISOString() }
}
