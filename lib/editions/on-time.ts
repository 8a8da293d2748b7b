import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { schedule } from '@/db/schema/editions'
import { report } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { refused } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'
import { inLanguage } from '@/lib/language'
import { append } from '@/lib/log'
import { actorById } from '@/lib/session/actor'
import { publishIn } from './publish'
import { end, openSchedule, type Schedule } from './schedule'
import { tellNotPublished } from './tell-on-time'

/**
 * Begins the publishings whose time has come. Any number of servers may do so at once: each order is begun by one of
 * them, with the publishing it orders in the same transaction, so that one that dies leaves the order as it was.
 */
export async function publishDue(): Promise<void> {
  const due = await db
    .select({ id: schedule.id, reportId: schedule.reportId })
    .from(schedule)
    .where(and(isNull(schedule.ended), lte(schedule.at, now())))
    .orderBy(asc(schedule.at))
  let failed: unknown
  // One after the other: one that fails keeps none of the others waiting.
  for (const one of due) {
    await db
      // Why it was refused is kept as it is said here.
      .transaction((tx) => inLanguage('nb', () => begin(tx, one)))
      .catch((error) => {
        failed = error
      })
  }
  if (failed) throw failed
}

async function begin(tx: Tx, { id, reportId }: { id: string; reportId: string }): Promise<void> {
  await tx.select({ id: report.id }).from(report).where(eq(report.id, reportId)).for('update')
  // Another server, or the manager who changed the time, may have been first.
  const standing = await openSchedule(tx, reportId)
  if (standing?.id !== id) return
  const outcome = await asOrdered(tx, standing)
  if (outcome.ok) return end(tx, id, 'begun', { publicationId: outcome.value.publication })
  const { kind, says } = outcome.refusal
  // Another edition is being made: the next minute tries again.
  if (kind === 'stale') return
  await end(tx, id, 'refused', { refusal: says })
  await tellNotPublished(tx, standing)
  await append(tx, { actor: standing.orderedBy, kind: 'report.late', reportId, data: { why: says } })
}

/** Everything is judged again, as if the one who ordered it published now. */
async function asOrdered(tx: Tx, { reportId, orderedBy, note }: Schedule) {
  const actor = await actorById(orderedBy)
  if (!actor) return refused('forbidden', say('Den som bestilte publiseringen, kan ikke logge inn lenger.'))
  return publishIn(tx, actor, { report: reportId, note })
}
