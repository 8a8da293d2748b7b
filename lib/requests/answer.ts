import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { figureRequest } from '@/db/schema/figures'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { type answerSchema, judgeFilling } from '@/lib/core/asking'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { findRequest } from './find'
import { note } from './within'

type Input = z.infer<typeof answerSchema>

/** Says that all is filled in. Whoever says so has written nothing by that. */
export function answerRequest(actor: Actor, { id }: Input): Promise<Outcome> {
  return settle(actor, id, true)
}

/** Takes the answer back, to fill in more. */
export function takeBackAnswer(actor: Actor, { id }: Input): Promise<Outcome> {
  return settle(actor, id, false)
}

async function settle(actor: Actor, id: string, answered: boolean): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const held = await findRequest(tx, actor, id, true)
    if (!held) return absent
    const { facts, found } = held
    const allowed = judgeFilling(actor, { ...facts, answered: false }, found.facts)
    if (!allowed.ok) return allowed
    if (facts.answered === answered)
      return refused(
        'stale',
        answered ? say('Det er sagt fra allerede.') : say('Svaret er tatt tilbake allerede.'),
      )
    await tx
      .update(figureRequest)
      .set(answered ? { answeredBy: actor.id, answeredAt: now() } : { answeredBy: null, answeredAt: null })
      .where(eq(figureRequest.id, id))
    await note(tx, actor, found, answered ? 'figures.answer' : 'figures.takeBack', id)
    return done()
  })
}
