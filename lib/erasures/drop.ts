import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { erasure } from '@/db/schema/erasures'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { type dropErasureSchema, judgeDropping } from '@/lib/core/erasing'
import { holds, wordPattern } from '@/lib/core/erasing/words'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'

/** Turns a request down, or takes it back: everything stays as it is, and what was to go is forgotten here. */
export async function dropErasure(
  actor: Actor,
  { id, reason }: z.infer<typeof dropErasureSchema>,
): Promise<Outcome> {
  if (!may(actor, 'erase')) return absent
  return db.transaction(async (tx) => {
    const [asked] = await tx.select().from(erasure).where(eq(erasure.id, id)).for('update')
    if (!asked) return absent
    const verdict = judgeDropping(actor, asked)
    if (!verdict.ok) return verdict
    const pattern = wordPattern(asked.target?.words ?? [])
    if (pattern && holds(reason, pattern)) {
      const says = say('Skriv det uten opplysningen: dette blir stående.')
      return refused('invalid', says, { fields: { reason: says } })
    }
    const decided = { decidedBy: actor.id, decidedAt: now() }
    await tx
      .update(erasure)
      .set({ state: 'dropped', target: null, refusal: reason, ...decided })
      .where(eq(erasure.id, id))
    const { reportId } = asked
    await append(tx, {
      actor: actor.id,
      kind: 'report.dropErasure',
      reportId,
      subject: id,
      data: { note: reason },
    })
    return done()
  })
}
