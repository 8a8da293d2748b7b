import { eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { revision } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import type { By, OpenedSection } from '@/lib/core/opened'
import type { Refusal } from '@/lib/core/outcome'
import type { Content } from '@/lib/core/section'
import { insteadOf, mayHandOn, type ShownStep, shownSteps } from '@/lib/core/steps'
import { judge } from '@/lib/core/workflow'
import { erasedIn } from '@/lib/editions/erased'
import { type Base, basesOf } from './bases'
import { findSection } from './find'
import { openSection } from './open'
import { namesOf } from './people'

export type Review = {
  section: OpenedSection
  revision: { id: string; number: number; content: Content; authors: string[]; erased: string | null } & By
  /** What it can be compared with, the most telling first. Empty: all of it is new. */
  bases: Base[]
  /** Why this actor cannot approve; null: nothing hinders. */
  refusal: Refusal | null
  /** The steps of the sign-off, in their order. */
  steps: ShownStep[]
  /** Whom this actor would sign for as a stand-in. */
  insteadOf: string | null
  /** This actor is an approver of the pending step, and can hand it on. */
  mayHandOn: boolean
  people: Record<string, string>
}

/**
 * The revision last submitted, with what it can be compared to, also an earlier one that the actor saw; null: none
 * yet, or not for this actor.
 */
export async function openReview(actor: Actor, id: string, saw?: number): Promise<Review | null> {
  const [found, section] = await Promise.all([findSection(db, actor, id), openSection(actor, id)])
  if (!found?.submittedRevisionId || !section) return null
  const [made] = await db.select().from(revision).where(eq(revision.id, found.submittedRevisionId))
  if (!made) return null
  const bases = await basesOf(actor, made, saw)
  const verdict = judge('approve', actor, found.facts, { ready: true })
  return {
    section,
    revision: {
      id: made.id,
      number: made.number,
      content: made.content,
      authors: made.authors,
      erased: (await erasedIn(db, 'revision', [made.id])).get(made.id) ?? null,
      by: made.createdBy,
      at: made.createdAt.toISOString(),
    },
    bases,
    refusal: verdict.ok ? null : verdict.refusal,
    steps: shownSteps(found.facts.signing),
    insteadOf: insteadOf(actor, found.facts),
    mayHandOn: mayHandOn(actor, found.facts),
    people: await namesOf(db, [
      made.createdBy,
      ...made.authors,
      ...section.approvers,
      insteadOf(actor, found.facts),
      ...found.facts.signing.signs.flatMap((one) => [one.person, one.for]),
      ...found.facts.signing.steps.flatMap(({ by }) => (by === 'unit' ? [] : by)),
      ...bases.flatMap(({ by, written }) => [by, ...written.map(({ personId }) => personId)]),
    ]),
  }
}
