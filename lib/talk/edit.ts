import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { comment } from '@/db/schema/comments'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { editSchema } from '@/lib/core/talk'
import { announce } from '@/lib/mail/announce'
import { mentionable } from './say'
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
      return refused('forbidden', 'Bare den som skrev kommentaren, kan endre den.')
    }
    const mentions = await mentionable(tx, found, input.mentions)
    await tx
      .update(comment)
      .set({ text: input.text, mentions, editedAt: now() })
      .where(eq(comment.id, said.id))
    const to = mentions.filter((one) => !said.mentions.includes(one))
    await announce(tx, { kind: 'mentioned', by: actor.id, sectionId: found.id, to })
    return done()
  })
}
