import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Tx } from '@/db/connection'
import { thread } from '@/db/schema/comments'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import type { rejectSchema, Settled, threadSchema } from '@/lib/core/talk'
import { say } from '@/lib/core/words/say'
import { judgeWriting } from '@/lib/core/workflow'
import { addComment } from './add-comment'
import { inSeenThread, type ThreadRow } from './within'

type Input = z.infer<typeof threadSchema>

/** Whoever may talk may call a thread settled. What was proposed there stays to be read. */
export function resolve(actor: Actor, input: Input): Promise<Outcome> {
  return inSeenThread(actor, input, async (tx, row) => settleAs(tx, actor, row, 'resolved'))
}

/** Takes a thread up again; a proposal that was taken in is in the text, and is not. */
export function reopen(actor: Actor, input: Input): Promise<Outcome> {
  return inSeenThread(actor, input, async (tx, row) => {
    if (!row.settled) return refused('stale', say('Samtalen er åpen allerede.'))
    if (row.settled === 'accepted')
      return refused('forbidden', say('Forslaget er tatt inn i teksten. Begynn en ny samtale.'))
    await tx
      .update(thread)
      .set({ settled: null, settledBy: null, settledAt: null })
      .where(eq(thread.id, row.id))
    return done()
  })
}

/** Whoever may write now may turn a proposal down, and say why. */
export function reject(actor: Actor, input: z.infer<typeof rejectSchema>): Promise<Outcome> {
  return inSeenThread(actor, input, async (tx, row, found) => {
    const allowed = judgeWriting(actor, found.facts)
    if (!allowed.ok) return allowed
    if (!row.proposal) return noProposal()
    if (row.settled || !input.text) return settleAs(tx, actor, row, 'rejected')
    const said = await addComment(tx, actor, found, input)
    return said.ok ? settleAs(tx, actor, row, 'rejected') : said
  })
}

export const noProposal = () => refused('invalid', say('Det er ikke foreslått noe her.'))

/** Closes an open thread. */
export async function settleAs(tx: Tx, actor: Actor, row: ThreadRow, how: Settled): Promise<Outcome> {
  if (row.settled) return refused('stale', say('Noen har allerede avsluttet samtalen.'))
  await tx
    .update(thread)
    .set({ settled: how, settledBy: actor.id, settledAt: now() })
    .where(eq(thread.id, row.id))
  return done()
}
