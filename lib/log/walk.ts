import { and, asc, gt, type SQL } from 'drizzle-orm'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import type { EventRow } from './chain'

const batch = 1000

/** The events in their order, a batch at a time: however long the log is, only so many are held at once. */
export async function* walk(where?: SQL): AsyncGenerator<EventRow[]> {
  let last = 0
  for (;;) {
    const rows = await db
      .select()
      .from(event)
      .where(and(gt(event.seq, last), where))
      .orderBy(asc(event.seq))
      .limit(batch)
    if (rows.length > 0) yield rows
    if (rows.length < batch) return
    last = rows.at(-1)!.seq
  }
}
