import type { z } from 'zod'
import type { Actor } from '@/lib/core/access'
import type { Outcome } from '@/lib/core/outcome'
import type { replySchema } from '@/lib/core/talk'
import { addComment } from './add-comment'
import { inThread } from './within'

/** Answers in a thread, settled or not. */
export function reply(actor: Actor, input: z.infer<typeof replySchema>): Promise<Outcome> {
  return inThread(actor, input, (tx, _row, found) => addComment(tx, actor, found, input))
}
