import { and, desc, eq, lt, type SQL } from 'drizzle-orm'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { revision, signOff } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import type { Written } from '@/lib/core/compare/credit'
import type { By } from '@/lib/core/opened'
import type { Content } from '@/lib/core/section'
import { writtenBetween } from './versions'

/** An earlier revision to compare with: what happened to it, by whom, when. */
export type Base = By & {
  what: 'sent' | 'sentBack' | 'signed'
  number: number
  content: Content
  /** What was saved between it and the revision under review. */
  written: Written[]
}

type Made = { sectionId: string; number: number; draftVersion: number }
type Earlier = Omit<Base, 'written'> & { draftVersion: number }

/**
 * What a revision can be compared with: the one that the actor signed last, at any step; one that was sent back after
 * the last sign-off; the one that anybody signed last; and the one that the actor says to have seen.
 */
export async function basesOf(actor: Actor, made: Made, saw?: number): Promise<Base[]> {
  const { sectionId: id, number, draftVersion } = made
  const [mine, back, signed, seen] = await Promise.all([
    lastSigned(id, number, eq(signOff.personId, actor.id)),
    lastSentBack(id, number),
    lastSigned(id, number),
    saw !== undefined && saw < number ? sent(id, saw) : undefined,
  ])
  const news = back && back.number > (signed?.number ?? 0) ? back : undefined
  const earlier = [mine, news, signed, seen].filter((base) => base !== undefined)
  const distinct = earlier.filter(
    ({ number }, i) => earlier.findIndex((other) => other.number === number) === i,
  )
  return Promise.all(
    distinct.map(async (base) => ({
      ...base,
      written: await writtenBetween(db, id, base.draftVersion, draftVersion),
    })),
  )
}

const revised = {
  number: revision.number,
  draftVersion: revision.draftVersion,
  content: revision.content,
}

async function sent(sectionId: string, number: number): Promise<Earlier | undefined> {
  const [made] = await db
    .select({ by: revision.createdBy, at: revision.createdAt, ...revised })
    .from(revision)
    .where(and(eq(revision.sectionId, sectionId), eq(revision.number, number)))
  return made && { ...made, at: made.at.toISOString(), what: 'sent' }
}

async function lastSentBack(sectionId: string, before: number): Promise<Earlier | undefined> {
  const [said] = await db
    .select({ by: event.actor, at: event.at, ...revised })
    .from(event)
    .innerJoin(revision, eq(revision.id, event.subject))
    .where(
      and(eq(event.sectionId, sectionId), eq(event.kind, 'section.sendBack'), lt(revision.number, before)),
    )
    .orderBy(desc(event.seq))
    .limit(1)
  return said && { ...said, at: said.at.toISOString(), what: 'sentBack' }
}

async function lastSigned(sectionId: string, before: number, by?: SQL): Promise<Earlier | undefined> {
  const [mark] = await db
    .select({ by: signOff.personId, at: signOff.at, ...revised })
    .from(signOff)
    .innerJoin(revision, eq(revision.id, signOff.revisionId))
    .where(and(eq(signOff.sectionId, sectionId), lt(revision.number, before), by))
    .orderBy(desc(revision.number))
    .limit(1)
  return mark && { ...mark, at: mark.at.toISOString(), what: 'signed' }
}
