import { desc, eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db, type Tx } from '@/db/connection'
import { draft, revision, section, signOff } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { MoveInput } from '@/lib/core/moving'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { hindrances } from '@/lib/core/section'
import { judge, rule } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { openCollisions } from './collisions'
import { type Found, lockSection } from './find'
import { contentHash } from './hash'

/** Makes one move of the workflow: lock, compare with what the actor saw, judge, write. */
export async function move(actor: Actor, input: MoveInput): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const found = await lockSection(tx, actor, input.id)
    if (!found) return absent
    const places = rule(input.move).ready ? await hindering(tx, input.id) : []
    const verdict = judge(input.move, actor, found.facts, {
      reason: input.note,
      ready: places.length === 0,
    })
    if (!verdict.ok) {
      return places.length > 0 ? { ok: false, refusal: { ...verdict.refusal, places } } : verdict
    }
    if (input.seen !== current(found, input))
      return refused('stale', 'Noen har endret kapittelet siden du så det. Last siden på nytt.')
    const made = await effects[input.move](tx, actor, found, input)
    const { to } = rule(input.move)
    await tx
      .update(section)
      .set({ ...made.set, state: to ?? found.state, stateSince: now() })
      .where(eq(section.id, found.id))
    await append(tx, {
      actor: actor.id,
      kind: `section.${input.move}`,
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

/** What hinders submission: everything lacking, and texts that wait for a choice. */
async function hindering(tx: Tx, id: string) {
  const [row] = await tx.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, id))
  const collisions = await openCollisions(tx, id)
  if (!row) throw new Error('A section has a draft')
  return hindrances(row.content, collisions)
}

type Made = {
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
    const [signed] = await tx
      .select()
      .from(revision)
      .where(eq(revision.id, found.submittedRevisionId ?? ''))
    if (!signed) throw new Error('A submitted section has a revision')
    const { id, number, hash } = signed
    await tx.insert(signOff).values({
      id: nanoid(),
      sectionId: found.id,
      revisionId: id,
      hash,
      personId: actor.id,
      note: note.trim(),
      at: now(),
    })
    return { set: { approvedRevisionId: id }, subject: id, data: { number, hash } }
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
  const [last] = await tx
    .select({ number: revision.number })
    .from(revision)
    .where(eq(revision.sectionId, found.id))
    .orderBy(desc(revision.number))
    .limit(1)
  const [row] = await tx.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, found.id))
  if (!row) throw new Error('A section has a draft')
  const made = { id: nanoid(), number: (last?.number ?? 0) + 1, hash: contentHash(row.content) }
  await tx.insert(revision).values({
    ...made,
    sectionId: found.id,
    content: row.content,
    authors: found.authors,
    draftVersion: found.version,
    createdAt: now(),
    createdBy: actor.id,
  })
  return made
}
