import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { type Actor, may, type Role } from '@/lib/core/access'
import { type EventKind, system, tell } from '@/lib/core/events'
import { heldWords } from '@/lib/core/people'
import type { LogFilter } from './filter'
import { type LogNames, namesIn } from './names'

/** "Kari Nesse" "sendte «4.2 Eiendom» til godkjenning", and what more a reader should know. */
export type LogLine = { seq: number; at: Date; who: string; says: string; more: string; note: string }
/** `older` is where the next page begins; null: this is the last one. */
export type LogPage = { lines: LogLine[]; older: number | null }

const pageSize = 50

/** The newest events that fit the filter, in words; null: the log is not for this actor. */
export async function readLog(actor: Actor, filter: LogFilter): Promise<LogPage | null> {
  if (!may(actor, 'readLog')) return null
  const found = await db
    .select()
    .from(event)
    .where(fits(filter))
    .orderBy(desc(event.seq))
    .limit(pageSize + 1)
  const rows = found.slice(0, pageSize)
  const names = await namesIn(rows)
  const older = found.length > pageSize ? (rows.at(-1)?.seq ?? null) : null
  return { lines: rows.map((row) => line(row, names)), older }
}

const midnight = (day: string, days = 0) =>
  sql`((${day}::date + ${days}::int)::timestamp at time zone 'Europe/Oslo')`

function fits({ person, kind, report, section, from, to, before }: LogFilter) {
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

type Row = typeof event.$inferSelect

function line(row: Row, names: LogNames): LogLine {
  const { seq, at, actor, data } = row
  const kind = row.kind as EventKind
  const subject = row.subject ?? ''
  const says = tell(kind, {
    section: names.sections.get(row.sectionId ?? ''),
    report: names.reports.get(row.reportId ?? ''),
    subject: kind.startsWith('department.') ? names.departments.get(subject) : names.people.get(subject),
  })
  const who = actor === system ? 'Systemet' : (names.people.get(actor) ?? 'En ukjent person')
  return { seq, at, who, says, more: more(data, names), note: typeof data.note === 'string' ? data.note : '' }
}

function more(data: Row['data'], { departments }: LogNames): string {
  if (typeof data.role === 'string') {
    const department = typeof data.departmentId === 'string' ? departments.get(data.departmentId) : null
    return heldWords({ role: data.role as Role, department: department ?? null })
  }
  return typeof data.title === 'string' ? `Tittel: ${data.title}` : ''
}
