import { eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { draft, section } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { EventKind } from '@/lib/core/events'
import { sourcesOf } from '@/lib/core/following'
import type { MoveInput } from '@/lib/core/moving'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { hindrances } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { judge, rule, type State } from '@/lib/core/workflow'
import { erasedSince, isErased } from '@/lib/erasures/signing'
import { readSources } from '@/lib/figures/sources'
import { append } from '@/lib/log'
import { announce } from '@/lib/mail/announce'
import { tell } from '@/lib/notify'
import { stepsFor } from '@/lib/steps/apply'
import { askedOf } from './asked'
import { openCollisions } from './collisions'
import { type Found, lockSection } from './find'
import { revise } from './revise'
import { sign } from './sign'
import { newsOf } from './telling'

/** Makes one move of the workflow: lock, compare with what the actor saw, judge, write. */
export async function move(actor: Actor, input: MoveInput): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const found = await lockSection(tx, actor, input.id)
    if (!found) return absent
    const places = rule(input.move).ready ? await hindering(tx, actor, found) : []
    const verdict = judge(input.move, actor, found.facts, {
      reason: input.note,
      ready: places.length === 0,
    })
    if (!verdict.ok) {
      return places.length > 0 ? { ok: false, refusal: { ...verdict.refusal, places } } : verdict
    }
    if (input.seen !== current(found, input))
      return refused('stale', say('Kapittelet er endret siden du så det.'))
    if (input.move === 'approve' && (await isErased(tx, found.submittedRevisionId))) return erasedSince
    const made = await effects[input.move](tx, actor, found, input)
    const state = made.state ?? rule(input.move).to ?? found.state
    await tx
      .update(section)
      .set({ ...made.set, state, ...(state !== found.state && { stateSince: now() }) })
      .where(eq(section.id, found.id))
    await tell(tx, 'section_changed', found.id)
    await announce(tx, ...(await newsOf(tx, actor.id, input)))
    await append(tx, {
      actor: actor.id,
      kind: made.kind ?? `section.${input.move}`,
      reportId: found.reportId,
      sectionId: found.id,
      subject: made.subject,
      data: { ...made.data, ...(input.note.trim() && { note: input.note.trim() }) },
    })
    return done()
  })
}

/** What the actor must have seen: the draft when submitting, the signed revision after sign-off, else the submitted one. */
function current(found: Found, { move }: MoveInput): number | string | null {
  if (move === 'submit') return found.version
  return move === 'revoke' || move === 'reopen' ? found.approvedRevisionId : found.submittedRevisionId
}

/** What hinders submission, by all that stands around the section. */
async function hindering(tx: Tx, actor: Actor, found: Found) {
  const [row] = await tx.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, found.id))
  const collisions = await openCollisions(tx, found.id)
  const asked = await askedOf(tx, actor, found)
  if (!row) throw new Error('A section has a draft')
  const sources = await readSources(tx, actor, sourcesOf(row.content))
  return hindrances(row.content, { collisions, asked, self: found.id, sources })
}

type Made = {
  /** Where the move does not lead all the way: a step is signed, others remain. */
  state?: State
  kind?: EventKind
  set: Partial<typeof section.$inferInsert>
  subject?: string
  data?: Record<string, string | number>
}
type Effect = (tx: Tx, actor: Actor, found: Found, input: MoveInput) => Promise<Made>

const nothing: Effect = async (_tx, _actor, found) => ({
  set: {},
  subject: found.submittedRevisionId ?? undefined,
})

/** What each move leaves behind, beside the new state. */
const effects: Record<MoveInput['move'], Effect> = {
  submit: async (tx, actor, found) => {
    const made = await makeRevision(tx, actor, found)
    return {
      set: { submittedRevisionId: made.id },
      subject: made.id,
      data: { number: made.number, hash: made.hash },
    }
  },
  approve: async (tx, actor, found, { note }) => {
    const { id, data, last } = await sign(tx, actor, found, note)
    if (!last) return { kind: 'section.sign', state: found.state, set: {}, subject: id, data }
    return { set: { approvedRevisionId: id }, subject: id, data }
  },
  sendBack: nothing,
  recall: nothing,
  reopen: nothing,
  revoke: async (_tx, _actor, found) => ({
    set: { approvedRevisionId: null },
    subject: found.approvedRevisionId ?? undefined,
  }),
}

async function makeRevision(tx: Tx, actor: Actor, found: Found) {
  const [row] = await tx.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, found.id))
  if (!row) throw new Error('A section has a draft')
  return revise(tx, actor, {
    sectionId: found.id,
    content: row.content,
    authors: found.authors,
    steps: await stepsFor(tx, found),
    draftVersion: found.version,
  })
}
