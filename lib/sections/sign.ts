import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { revision, signOff } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { pendingStep, seatNow, unitStep } from '@/lib/core/steps'
import type { Found } from './find'

/** One signature under the revision under review, at the step that waits for this actor. `last`: nothing more is wanted. */
export async function sign(tx: Tx, actor: Actor, found: Found, note: string) {
  const [signed] = await tx
    .select({ id: revision.id, number: revision.number, hash: revision.hash })
    .from(revision)
    .where(eq(revision.id, found.submittedRevisionId ?? ''))
  const { signing } = found.facts
  const step = pendingStep(signing)
  const seat = seatNow(actor, found.facts)
  if (!signed || !step || !seat) throw new Error('A submitted section has a revision and a pending step')
  const forId = seat === actor.id ? null : seat
  await tx.insert(signOff).values({
    id: nanoid(),
    sectionId: found.id,
    revisionId: signed.id,
    hash: signed.hash,
    personId: actor.id,
    stepId: step.id,
    forId,
    note: note.trim(),
    at: now(),
  })
  const signs = [...signing.signs, { step: step.id, person: actor.id, for: forId }]
  const data = {
    number: signed.number,
    hash: signed.hash,
    ...(step.id !== unitStep.id && { step: step.name }),
    ...(forId && { for: forId }),
  }
  return { id: signed.id, data, last: pendingStep({ steps: signing.steps, signs }) === null }
}
