import { and, desc, eq, isNull } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { schedule } from '@/db/schema/editions'
import { report } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { instantOf } from '@/lib/core/oslo'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { ScheduleEnd, scheduleSchema, unscheduleSchema } from '@/lib/core/publishing'
import { say } from '@/lib/core/words/say'
import { order } from '@/lib/jobs'
import { append } from '@/lib/log'
import { publishable } from './publish'

export type Schedule = typeof schedule.$inferSelect

/** The order for later that stands; null: none. */
export async function openSchedule(tx: Tx, reportId: string): Promise<Schedule | null> {
  const [found] = await tx
    .select()
    .from(schedule)
    .where(and(eq(schedule.reportId, reportId), isNull(schedule.ended)))
  return found ?? null
}

/** The order for later that stands, else the one that ended last; null: none was ever made. */
export async function lastSchedule(tx: Tx, reportId: string): Promise<Schedule | null> {
  const [found] = await tx
    .select()
    .from(schedule)
    .where(eq(schedule.reportId, reportId))
    // What has not ended comes first.
    .orderBy(desc(schedule.endedAt))
    .limit(1)
  return found ?? null
}

const elsewhere = () =>
  refused('stale', say('Noen andre har endret tiden siden du åpnet siden. Se hva som gjelder nå.'))

const wrong = (field: 'day' | 'time', says: string) => refused('invalid', says, { fields: { [field]: says } })

/** Orders an edition for later, instead of the order that stands. What is not signed yet may be signed by then. */
export async function scheduleEdition(
  actor: Actor,
  { report: reportId, note, day, time, seen }: z.infer<typeof scheduleSchema>,
): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const allowed = await publishable(tx, actor, { report: reportId, note })
    if (!allowed.ok) return allowed
    const standing = await openSchedule(tx, reportId)
    if ((standing?.id ?? null) !== seen) return elsewhere()
    const at = instantOf(day, time)
    if (!at) return wrong('time', say('Dette klokkeslettet finnes ikke den dagen.'))
    if (at <= now()) return wrong('time', say('Tiden må være senere enn nå.'))
    if (standing) await end(tx, standing.id, 'replaced')
    const made = { id: nanoid(), reportId, at, note: note.trim(), orderedBy: actor.id, orderedAt: now() }
    await tx.insert(schedule).values(made)
    await order(tx, 'publishDue', {}, `publishDue ${reportId}`, at)
    await append(tx, {
      ...{ actor: actor.id, kind: 'report.schedule', reportId },
      data: { at: at.toISOString(), ...(made.note && { note: made.note }) },
    })
    return done()
  })
}

/** Takes back an order for later. */
export async function unschedule(
  actor: Actor,
  { report: reportId, seen }: z.infer<typeof unscheduleSchema>,
): Promise<Outcome> {
  if (!may(actor, 'manageReports'))
    return refused('forbidden', say('Bare rapportansvarlig kan avlyse en publisering.'))
  return db.transaction(async (tx) => {
    const [home] = await tx
      .select({ id: report.id })
      .from(report)
      .where(eq(report.id, reportId))
      .for('update')
    if (!home) return absent
    const standing = await openSchedule(tx, reportId)
    if (standing?.id !== seen) return elsewhere()
    await end(tx, standing.id, 'cancelled')
    await append(tx, {
      ...{ actor: actor.id, kind: 'report.unschedule', reportId },
      data: { at: standing.at.toISOString() },
    })
    return done()
  })
}

/** Ends an order; its job finds nothing to do. */
export async function end(
  tx: Tx,
  id: string,
  ended: ScheduleEnd,
  more: Partial<Pick<Schedule, 'refusal' | 'publicationId'>> = {},
): Promise<void> {
  await tx
    .update(schedule)
    .set({ ended, endedAt: now(), ...more })
    .where(eq(schedule.id, id))
}
