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
  const { seq, at, actor, kind, reportId, sectionId, subject, data, prev } = row
  const said = { seq, at: at.toISOString(), actor, kind, reportId, sectionId, subject, data, prev }
  return createHash('sha256').update(canonical(said)).digest('hex')
}
