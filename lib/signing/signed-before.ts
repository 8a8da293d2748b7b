import { and, desc, eq, inArray, ne, notExists } from 'drizzle-orm'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { revision, section, signOff } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import type { Content } from '@/lib/core/section'

/** The signed revision that a new one is held against. */
export type SignedBefore = { number: number; content: Content; mine: boolean }

const signed = { section: revision.sectionId, number: revision.number, content: revision.content }

/**
 * By section: what this actor signed last, at any step; else the signed revision that stands. A sign-off that was
 * taken back vouches for nothing.
 */
export async function signedBefore(actor: Actor, ids: readonly string[]): Promise<Map<string, SignedBefore>> {
  if (ids.length === 0) return new Map()
  const [mine, standing] = await Promise.all([signedBy(actor, ids), approvedOf(ids)])
  return new Map<string, SignedBefore>([
    ...standing.map((one) => [one.section, { ...one, mine: false }] as const),
    ...mine.map((one) => [one.section, { ...one, mine: true }] as const),
  ])
}

function signedBy(actor: Actor, ids: readonly string[]) {
  const revoked = db
    .select({ seq: event.seq })
    .from(event)
    .where(and(eq(event.kind, 'section.revoke'), eq(event.subject, revision.id)))
  return db
    .selectDistinctOn([revision.sectionId], signed)
    .from(signOff)
    .innerJoin(revision, eq(revision.id, signOff.revisionId))
    .innerJoin(section, eq(section.id, revision.sectionId))
    .where(
      and(
        eq(signOff.personId, actor.id),
        inArray(revision.sectionId, [...ids]),
        ne(revision.id, section.submittedRevisionId),
        notExists(revoked),
      ),
    )
    .orderBy(revision.sectionId, desc(revision.number))
}

function approvedOf(ids: readonly string[]) {
  return db
    .select(signed)
    .from(section)
    .innerJoin(revision, eq(revision.id, section.approvedRevisionId))
    .where(inArray(section.id, [...ids]))
}
