import { createHash } from 'node:crypto'
import type { event } from '@/db/schema/log'
import { canonical } from '@/lib/core/canonical'

export type EventRow = typeof event.$inferSelect

/** What stands as `prev` in the first event. */
export const origin = '0'.repeat(64)

/**
 * SHA-256 of everything the event says, the hash before it included: one changed letter breaks the chain from
 * there on. PostgreSQL keeps microseconds and JavaScript milliseconds, so an instant counts by its milliseconds.
 */
export function hashOf(row: Omit<EventRow, 'hash'>): string {
  return createHash('sha256')
    .update(canonical(said(row)))
    .digest('hex')
}

/**
 * An event as one line of JSON, the same bytes each time: the text that was hashed with `"hash":"…",` put in at
 * its place among the keys. Whoever takes that out again can reckon the hash without this program.
 */
export function lineOf(row: EventRow): string {
  return canonical({ ...said(row), hash: row.hash })
}

function said({ seq, at, actor, kind, reportId, sectionId, subject, data, prev }: Omit<EventRow, 'hash'>) {
  return { seq, at: at.toISOString(), actor, kind, reportId, sectionId, subject, data, prev }
}
