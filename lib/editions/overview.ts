import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { publication } from '@/db/schema/editions'
import { report } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'
import type { Refusal } from '@/lib/core/outcome'
import { everyPlanned } from '@/lib/core/plan'
import { namesOf } from '@/lib/sections/people'
import { hindrance, planOf } from './publish'
import { lastSchedule } from './schedule'
import { editionsOf } from './turn'

export type Publishing = NonNullable<Awaited<ReturnType<typeof openPublishing>>>
export type PlannedRow = Publishing['planned'][number]

/** Everything about publishing one report: what would be in, what stops it, what was published; null: not for this actor. */
export async function openPublishing(actor: Actor, slug: string) {
  if (!may(actor, 'manageReports')) return null
  const last = await lastPublication(slug)
  const [found] = await db.select().from(report).where(eq(report.slug, slug))
  if (!found) return null
  const [plan, editions, schedule] = await Promise.all([
    planOf(db, found.id),
    editionsOf(actor, found.id),
    lastSchedule(db, found.id),
  ])
  const hindered = await hindrance(db, found.id, plan)
  const refusal: Refusal | null = hindered && !hindered.ok ? hindered.refusal : null
  return {
    report: found,
    planned: everyPlanned(plan),
    refusal,
    editions,
    last,
    /** The latest order for later, however it stands. */
    schedule,
    people: await namesOf(db, [...editions.map(({ createdBy }) => createdBy), schedule?.orderedBy]),
  }
}

/**
 * The last publishing of a report, done or under way. It is read before the report: what it says is done stands in a
 * report that is read after it.
 */
export async function lastPublication(slug: string) {
  const [last] = await db
    .select({ publication })
    .from(publication)
    .innerJoin(report, eq(report.id, publication.reportId))
    .where(eq(report.slug, slug))
    .orderBy(desc(publication.startedAt))
    .limit(1)
  return last?.publication ?? null
}
