import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { erasure, erasurePlace } from '@/db/schema/erasures'
import { dateIn } from '@/lib/clock'

/** The days on which something was taken out of a report, the oldest first. */
export async function erasedDays(tx: Tx, reportId: string): Promise<string[]> {
  const rows = await tx
    .select({ at: erasure.decidedAt })
    .from(erasure)
    .where(and(eq(erasure.reportId, reportId), eq(erasure.state, 'done')))
    .orderBy(asc(erasure.decidedAt))
  return rows.flatMap(({ at }) => (at ? dateIn(at) : []))
}

/** When something was last taken out of each of these rows, the day in Oslo; those that are whole are not among them. */
export async function erasedIn(tx: Tx, place: string, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const rows = await tx
    .select({ key: erasurePlace.key, at: erasure.decidedAt })
    .from(erasurePlace)
    .innerJoin(erasure, eq(erasure.id, erasurePlace.erasureId))
    .where(and(eq(erasurePlace.place, place), inArray(erasurePlace.key, [...keys])))
    .orderBy(asc(erasure.decidedAt))
  return new Map(rows.flatMap(({ key, at }) => (at ? [[key, dateIn(at)] as const] : [])))
}
