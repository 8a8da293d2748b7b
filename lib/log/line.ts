import { type EventKind, system, tell } from '@/lib/core/events'
import { say } from '@/lib/core/words/say'
import type { EventRow } from './chain'
import { more } from './more'
import type { LogNames } from './names'

/** "Kari Nesse" "sendte «4.2 Eiendom» til godkjenning", and what more a reader should know. */
export type LogLine = { seq: number; at: Date; who: string; says: string; more: string; note: string }

/** An event in words, with the names of today. */
export function line(row: EventRow, names: LogNames): LogLine {
  const { seq, at, actor, data } = row
  const kind = row.kind as EventKind
  const subject = row.subject ?? ''
  const says = tell(kind, {
    section: names.sections.get(row.sectionId ?? ''),
    report: names.reports.get(row.reportId ?? ''),
    subject: kind.startsWith('department.') ? names.departments.get(subject) : names.people.get(subject),
  })
  const who = actor === system ? say('Systemet') : (names.people.get(actor) ?? say('En ukjent person'))
  return { seq, at, who, says, more: more(row, names), note: typeof data.note === 'string' ? data.note : '' }
}
