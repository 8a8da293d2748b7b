import { desc } from 'drizzle-orm'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { type Actor, may } from '@/lib/core/access'
import type { LogFilter } from './filter'
import { fits } from './fits'
import { type LogLine, line } from './line'
import { namesIn, reportsOf } from './names'

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
  const names = await namesIn(reportsOf(rows))
  const older = found.length > pageSize ? (rows.at(-1)?.seq ?? null) : null
  return { lines: rows.map((row) => line(row, names)), older }
}
