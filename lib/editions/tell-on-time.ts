import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { schedule } from '@/db/schema/editions'
import { may } from '@/lib/core/access'
import { system } from '@/lib/core/events'
import { announce } from '@/lib/mail/announce'
import { everybody } from '@/lib/session/grants'

type Ordered = { reportId: string; orderedBy: string }

/** Tells who ordered a publishing for later that readers have it. Nothing where it was not ordered so. */
export async function tellPublishedOnTime(tx: Tx, publication: string): Promise<void> {
  const ordered = await orderOf(tx, publication)
  if (!ordered) return
  const { reportId, orderedBy } = ordered
  await announce(tx, { kind: 'publishedOnTime', by: system, reportId, to: [orderedBy] })
}

/** The same of one that came to nothing on its way. */
export async function tellStopped(tx: Tx, publication: string): Promise<void> {
  const ordered = await orderOf(tx, publication)
  if (ordered) await tellNotPublished(tx, ordered)
}

/** Every manager hears that readers did not get it: who ordered it may be gone. */
export async function tellNotPublished(tx: Tx, { reportId, orderedBy }: Ordered): Promise<void> {
  const managers = (await everybody(tx)).filter((one) => may(one, 'manageReports'))
  const to = [orderedBy, ...managers.map(({ id }) => id)]
  await announce(tx, { kind: 'notPublished', by: system, reportId, to })
}

/** Who ordered a publishing for this time; null: it was not ordered for later. */
export async function orderOf(tx: Tx, publication: string): Promise<Ordered | null> {
  const [found] = await tx
    .select({ reportId: schedule.reportId, orderedBy: schedule.orderedBy })
    .from(schedule)
    .where(eq(schedule.publicationId, publication))
  return found ?? null
}
