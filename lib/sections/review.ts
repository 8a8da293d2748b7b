import { and, desc, eq, lt } from 'drizzle-orm'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { revision, signOff } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import type { By, OpenedSection } from '@/lib/core/opened'
import type { Refusal } from '@/lib/core/outcome'
import type { Content } from '@/lib/core/section'
import { judge } from '@/lib/core/workflow'
import { type Found, findSection } from './find'
import { openSection } from './open'
import { namesOf } from './people'

/** An earlier revision to compare with: what happened to it, by whom, when. */
export type Base = By & { what: 'sentBack' | 'signed'; number: number; content: Content }

export type Review = {
  section: OpenedSection
  revision: { id: string; number: number; content: Content; authors: string[] } & By
  /** The one sent back last, if that came after the last sign-off; then the signed one. Empty: all of it is new. */
  bases: Base[]
  /** Why this actor cannot approve; null: nothing hinders. */
  refusal: Refusal | null
  people: Record<string, string>
}

/** The revision last submitted, with what it can be compared to; null: none yet, or not for this actor. */
export async function openReview(actor: Actor, id: string): Promise<Review | null> {
  const [found, section] = await Promise.all([findSection(db, actor, id), openSection(actor, id)])
  if (!found?.submittedRevisionId || !section) return null
  const [made] = await db.select().from(revision).where(eq(revision.id, found.submittedRevisionId))
  if (!made) return null
  const bases = await basesOf(found, made.number)
  const verdict = judge('approve', actor, found.facts, { ready: true })
  return {
    section,
    revision: {
      id: made.id,
      number: made.number,
      content: made.content,
      authors: made.authors,
      by: made.createdBy,
      at: made.createdAt.toISOString(),
    },
    bases,
    refusal: verdict.ok ? null : verdict.refusal,
    people: await namesOf(db, [
      made.createdBy,
      ...made.authors,
      ...section.approvers,
      ...bases.map(({ by }) => by),
    ]),
  }
}

async function basesOf(found: Found, number: number): Promise<Base[]> {
  const [back, signed] = await Promise.all([lastSentBack(found.id, number), lastSigned(found.id, number)])
  return [back && back.number > (signed?.number ?? 0) ? back : undefined, signed].filter(
    (base) => base !== undefined,
  )
}

async function lastSentBack(sectionId: string, before: number): Promise<Base | undefined> {
  const [said] = await db
    .select({ by: event.actor, at: event.at, number: revision.number, content: revision.content })
    .from(event)
    .innerJoin(revision, eq(revision.id, event.subject))
    .where(
      and(eq(event.sectionId, sectionId), eq(event.kind, 'section.sendBack'), lt(revision.number, before)),
    )
    .orderBy(desc(event.seq))
    .limit(1)
  return said && { ...said, at: said.at.toISOString(), what: 'sentBack' }
}

async function lastSigned(sectionId: string, before: number): Promise<Base | undefined> {
  const [mark] = await db
    .select({ by: signOff.personId, at: signOff.at, number: revision.number, content: revision.content })
    .from(signOff)
    .innerJoin(revision, eq(revision.id, signOff.revisionId))
    .where(and(eq(signOff.sectionId, sectionId), lt(revision.number, before)))
    .orderBy(desc(revision.number))
    .limit(1)
  return mark && { ...mark, at: mark.at.toISOString(), what: 'signed' }
}
