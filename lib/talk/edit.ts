import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { comment } from '@/db/schema/comments'
import type { Actor } from '@/lib/core/access'
import { absent, type Outcome, refused } from '@/lib/core/outcome'
import type { editSchema } from '@/lib/core/talk'
import { say } from '@/lib/core/words/say'
import { reword } from './add-comment'
import { inThread } from './within'

/** Changes the words of one's own comment; it is marked as edited, and nothing is deleted. */
export function edit(actor: Actor, input: z.infer<typeof editSchema>): Promise<Outcome> {
  return inThread(actor, input, async (tx, row, found) => {
    const [said] = await tx
      .select()
      .from(comment)
      .where(and(eq(comment.id, input.comment), eq(comment.threadId, row.id)))
    if (!said) return absent
    if (said.personId !== actor.id) {
      return refused('forbidden', say('Bare den som skrev kommentaren, kan endre den.'))
    }
    return reword(tx, actor, found, said, input)
  })
}
