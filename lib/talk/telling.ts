import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { comment, thread } from '@/db/schema/comments'
import type { News } from '@/lib/core/mail/news'
import type { Found } from '@/lib/sections/find'

/** Who hears of a comment: those it names, and else who answers for the section and who speaks in the thread. */
export async function newsOf(
  tx: Tx,
  by: string,
  { id: sectionId, ownerId }: Found,
  said: { thread: string; mentions: readonly string[] },
): Promise<News[]> {
  const spoke = await tx
    .select({ began: thread.createdBy, id: comment.personId })
    .from(thread)
    .leftJoin(comment, eq(comment.threadId, thread.id))
    .where(eq(thread.id, said.thread))
  const around = [ownerId, ...spoke.flatMap(({ began, id }) => [began, id])]
  const others = around.filter((id): id is string => id !== null && !said.mentions.includes(id))
  return [
    { kind: 'mentioned', by, sectionId, to: said.mentions },
    { kind: 'commented', by, sectionId, to: others },
  ]
}
