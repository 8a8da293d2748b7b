import { desc, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { event } from '@/db/schema/log'
import { now } from './clock'
import type { EventKind } from './core/events'
import type { Json } from './core/tree'
import { type EventRow, hashOf, origin } from './log/chain'

export type Entry = {
  /** Now (as the use case's clock has it), unless said. */
  at?: Date
  /** Person id, the id of a reading link, or `system`. */
  actor: string
  kind: EventKind
  reportId?: string
  sectionId?: string
  /** The person, department, edition … it was done to. */
  subject?: string
  /** Why, and what a reader of the log needs; ids, not names. */
  data?: Record<string, Json>
}

const chainLock = 4_711_837

/** A statement holds so many rows of these. */
const batch = 5000

/**
 * Adds events to the chain. Call it last in a transaction, never on the pool: from here to the commit
 * everybody else who appends must wait (without the lock, parallel appends would read the same last event).
 */
export async function append(tx: Tx, ...entries: Entry[]): Promise<void> {
  if (entries.length === 0) return
  await tx.execute(sql`select pg_advisory_xact_lock(${chainLock})`)
  const [last] = await tx
    .select({ seq: event.seq, hash: event.hash })
    .from(event)
    .orderBy(desc(event.seq))
    .limit(1)
  const rows: EventRow[] = []
  for (const entry of entries) rows.push(following(rows.at(-1) ?? last, entry))
  for (let i = 0; i < rows.length; i += batch) await tx.insert(event).values(rows.slice(i, i + batch))
}

function following(last: Pick<EventRow, 'seq' | 'hash'> | undefined, entry: Entry): EventRow {
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: entry.at ?? now(),
    actor: entry.actor,
    kind: entry.kind,
    reportId: entry.reportId ?? null,
    sectionId: entry.sectionId ?? null,
    subject: entry.subject ?? null,
    data: entry.data ?? {},
    prev: last?.hash ?? origin,
  }
  return { ...row, hash: hashOf(row) }
}
