import { and, eq, lt, type SQL, sql } from 'drizzle-orm'
import { event } from '@/db/schema/log'
import type { LogFilter } from './filter'

const midnight = (day: string, days = 0) =>
  sql`((${day}::date + ${days}::int)::timestamp at time zone 'Europe/Oslo')`

/** The events that are asked for. */
export function fits({ person, kind, report, section, from, to, before }: LogFilter): SQL | undefined {
  return and(
    person ? eq(event.actor, person) : undefined,
    kind ? eq(event.kind, kind) : undefined,
    report ? eq(event.reportId, report) : undefined,
    section ? eq(event.sectionId, section) : undefined,
    from ? sql`${event.at} >= ${midnight(from)}` : undefined,
    to ? sql`${event.at} < ${midnight(to, 1)}` : undefined,
    before ? lt(event.seq, before) : undefined,
  )
}
