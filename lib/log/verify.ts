import { asc, gt } from 'drizzle-orm'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { type EventRow, hashOf, origin } from './chain'

export type Link = Pick<EventRow, 'seq' | 'hash'>

/** `broken` is the first event that does not hold, and why; null: the whole chain holds. */
export type Verdict = { length: number; broken: { seq: number; says: string } | null }

const batch = 1000

/** Walks the whole chain, a batch at a time. */
export async function verifyChain(): Promise<Verdict> {
  let last: Link = { seq: 0, hash: origin }
  for (;;) {
    const rows = await db
      .select()
      .from(event)
      .where(gt(event.seq, last.seq))
      .orderBy(asc(event.seq))
      .limit(batch)
    for (const row of rows) {
      const says = fault(last, row)
      if (says) return { length: last.seq, broken: { seq: row.seq, says } }
      last = row
    }
    if (rows.length < batch) return { length: last.seq, broken: null }
  }
}

/** What is wrong with an event that should follow `last`; null: nothing. */
export function fault(last: Link, row: EventRow): string | null {
  if (row.seq !== last.seq + 1) return `Loggføring ${last.seq + 1} mangler.`
  if (row.prev !== last.hash) return `Loggføring ${row.seq} viser ikke til den foregående.`
  if (row.hash !== hashOf(row)) return `Loggføring ${row.seq} er endret etter at den ble skrevet.`
  return null
}
