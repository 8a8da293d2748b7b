import { and, eq, gte, inArray, max } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { news } from '@/db/schema/mail'
import { section } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { choicesOf } from './choice'

const day = 24 * 60 * 60 * 1000

/** Whom of these somebody has reminded in the last day. */
export async function remindedLately(tx: Tx, people: readonly string[]): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const since = new Date(now().getTime() - day)
  const rows = await tx
    .selectDistinct({ id: news.personId })
    .from(news)
    .where(and(eq(news.kind, 'reminded'), inArray(news.personId, [...people]), gte(news.at, since)))
  return new Set(rows.map(({ id }) => id))
}

export type Reminders = {
  /** When each was last reminded of something in the report. */
  at: Map<string, Date>
  lately: Set<string>
  unwilling: Set<string>
}

/** How it stands with reminding these people of a report, for its manager; null for others. */
export async function remindersOf(
  actor: Actor,
  reportId: string,
  people: readonly string[],
): Promise<Reminders | null> {
  if (!may(actor, 'manageReports')) return null
  const [last, lately, choices] = await Promise.all([
    db
      .select({ id: news.personId, at: max(news.at) })
      .from(news)
      .innerJoin(section, eq(section.id, news.sectionId))
      .where(and(eq(news.kind, 'reminded'), eq(section.reportId, reportId)))
      .groupBy(news.personId),
    remindedLately(db, people),
    choicesOf(db, people),
  ])
  return {
    at: new Map(last.flatMap(({ id, at }) => (at ? [[id, at] as const] : []))),
    lately,
    unwilling: new Set(people.filter((one) => choices(one) === 'none')),
  }
}
