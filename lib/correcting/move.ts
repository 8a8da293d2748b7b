import { eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { correction } from '@/db/schema/corrections'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import {
  type CorrectionMove,
  type CorrectionMoveInput,
  type CorrectionState,
  judgeCorrection,
} from '@/lib/core/correcting'
import type { EventKind } from '@/lib/core/events'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { hindrances } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { erasedSince, isErased } from '@/lib/erasures/signing'
import { append } from '@/lib/log'
import { announce } from '@/lib/mail/announce'
import { sign } from '@/lib/sections/sign'
import { type CorrectionRow, correctionOf, type FoundCorrection, lockCorrection } from './find'
import { send } from './send'
import { newsOf } from './telling'

/** Makes one move of a correction: lock, judge, compare with what the actor saw, write. */
export async function moveCorrection(actor: Actor, input: CorrectionMoveInput): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const held = await lockCorrection(tx, actor, input.id)
    if (!held) return absent
    const places = input.move === 'submit' ? hindering(held) : []
    const verdict = judgeCorrection(input.move, actor, held.facts, {
      reason: input.note,
      ready: places.length === 0,
    })
    if (!verdict.ok) {
      return places.length > 0 ? { ok: false, refusal: { ...verdict.refusal, places } } : verdict
    }
    if (input.seen !== current(held, input.move))
      return refused('stale', say('Rettelsen er endret siden du så den. Last siden på nytt.'))
    if (input.move === 'approve' && (await isErased(tx, held.revisionId))) return erasedSince
    const made = await effects[input.move](tx, actor, held, input.note)
    if (!made.ok) return made
    const { set = {}, kind = `correction.${input.move}` as const, data } = made.value
    const state = made.value.state ?? leadsTo[input.move]
    await tx
      .update(correction)
      .set({ ...set, state, ...(state !== held.state && { stateSince: now() }) })
      .where(eq(correction.id, held.id))
    const [row] = await tx.select().from(correction).where(eq(correction.id, held.id))
    const after = row && (await correctionOf(tx, row))
    if (after) await announce(tx, ...(await newsOf(tx, actor.id, input.move, after)))
    await append(tx, {
      actor: actor.id,
      kind,
      reportId: held.section.reportId,
      sectionId: held.sectionId,
      subject: held.id,
      data: { ...data, ...(input.note.trim() && { note: input.note.trim() }) },
    })
    return done()
  })
}

const current = ({ version, revisionId }: FoundCorrection, move: CorrectionMove) =>
  move === 'submit' || move === 'drop' ? version : revisionId

/** What hinders it from being sent: what was published was whole, so only what stands in it. */
const hindering = ({ content, collisions, sectionId }: FoundCorrection) =>
  hindrances(content, { collisions, asked: null, self: sectionId, sources: {} })

const leadsTo: Record<CorrectionMove, CorrectionState> = {
  submit: 'submitted',
  recall: 'draft',
  approve: 'approved',
  sendBack: 'returned',
  reopen: 'draft',
  drop: 'dropped',
}

type Made = {
  set?: Partial<CorrectionRow>
  /** Where the move does not lead all the way: a step is signed, others remain. */
  state?: CorrectionState
  kind?: EventKind
  data?: Record<string, string | number>
}
type Effect = (tx: Tx, actor: Actor, held: FoundCorrection, note: string) => Promise<Outcome<Made>>

const nothing: Effect = async () => done({})

/** What each move leaves behind, beside the new state. */
const effects: Record<CorrectionMove, Effect> = {
  async submit(tx, actor, held, note) {
    const sent = await send(tx, actor, held, note)
    if (!sent.ok) return sent
    const { id, number, hash } = sent.value
    return done({ set: { revisionId: id, note: note.trim() }, data: { revision: id, number, hash } })
  },
  async approve(tx, actor, held, note) {
    const facts = { ...held.facts, state: 'submitted' as const }
    const signed = { ...held.section, submittedRevisionId: held.revisionId, facts }
    const { id, data, last } = await sign(tx, actor, signed, note)
    const told = { ...data, revision: id }
    return done(last ? { data: told } : { state: held.state, kind: 'correction.sign', data: told })
  },
  recall: nothing,
  sendBack: nothing,
  reopen: nothing,
  drop: nothing,
}
