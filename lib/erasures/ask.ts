import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { erasure } from '@/db/schema/erasures'
import { report } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { type AskErasure, type ErasureTarget, notEraser, placeOf, wordsIn } from '@/lib/core/erasing'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import { announce } from '@/lib/mail/announce'
import { everybody } from '@/lib/session/grants'
import { findHolding, isNowhere } from './find'

/** Asks that something be taken out of everything. Nothing happens until another administrator has looked at it. */
export async function askErasure(actor: Actor, input: AskErasure): Promise<Outcome<{ erasure: string }>> {
  if (!may(actor, 'erase')) return notEraser
  const { report: reportId, attachments, reason, note } = input
  const target: ErasureTarget = {
    words: wordsIn(input.words),
    places: input.places.map(placeOf),
    attachments,
  }
  return db.transaction(async (tx) => {
    const [home] = await tx
      .select({ id: report.id })
      .from(report)
      .where(eq(report.id, reportId))
      .for('update')
    if (!home) return absent
    if (isNowhere(await findHolding(tx, reportId, target))) {
      const says = say('Dette står ingen steder i rapporten. Kontroller skrivemåten.')
      return refused('invalid', says, { fields: { words: says } })
    }
    const id = nanoid()
    await tx.insert(erasure).values({ id, reportId, target, reason, note, askedBy: actor.id, askedAt: now() })
    const others = (await everybody(tx)).filter((one) => may(one, 'erase'))
    await announce(tx, { kind: 'erasureAsked', by: actor.id, reportId, to: others.map((one) => one.id) })
    await append(tx, {
      actor: actor.id,
      kind: 'report.askErasure',
      reportId,
      subject: id,
      data: { note: reason },
    })
    return done({ erasure: id })
  })
}
