import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { comment, thread } from '@/db/schema/comments'
import type { News } from '@/lib/core/mail/news'
import { writersOf } from '@/lib/mail/writers'
import type { Found } from '@/lib/sections/find'

/** Who hears of a comment: those it names, and else who answers for the section and who speaks in the thread. */
export async function newsOf(
  tx: Tx,
  by: string,
  found: Found,
  said: { thread: string; mentions: readonly string[] },
): Promise<News[]> {
  const spoke = await tx
    .select({ began: thread.createdBy, id: comment.personId })
    .from(thread)
    .leftJoin(comment, eq(comment.threadId, thread.id))
    .where(eq(thread.id, said.thread))
  const sectionId = found.id
  const around = [...(await answering(tx, found)), ...spoke.flatMap(({ began, id }) => [began, id])]
  const others = around.filter((id): id is string => id !== null && !said.mentions.includes(id))
  return [
    { kind: 'mentioned', by, sectionId, to: said.mentions },
    { kind: 'commented', by, sectionId, to: others },
  ]
}

/** Who answers for a section: its owner, else those who have written in it, else those who may. */
async function answering(tx: Tx, { ownerId, departmentId, facts }: Found): Promise<readonly string[]> {
  if (ownerId) return [ownerId]
  if (facts.authors.length > 0) return facts.authors
  return departmentId ? writersOf(tx, departmentId) : []
}
