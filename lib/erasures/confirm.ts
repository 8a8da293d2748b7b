import { asc, eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { publication } from '@/db/schema/editions'
import { erasure, erasurePlace } from '@/db/schema/erasures'
import { report, section } from '@/db/schema/reports'
import { dateIn, now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import { type decideErasureSchema, judgeErasing } from '@/lib/core/erasing'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { erasedOn } from '@/lib/core/words/erased'
import { say } from '@/lib/core/words/say'
import { forget } from '@/lib/editions/memory'
import { dropExports } from '@/lib/exports/drop'
import { order } from '@/lib/jobs'
import { inLanguage } from '@/lib/language'
import { append } from '@/lib/log'
import { tell } from '@/lib/notify'
import { leaveSearch, orderEntering } from '@/lib/search/enter'
import { renameVisits } from '@/lib/visits/erase'
import { findHolding, type Holding, isNowhere } from './find'
import { addressWithout, placesOf } from './places'
import { erasedEvents, take } from './take'

type Asked = typeof erasure.$inferSelect

/**
 * Takes out what another administrator asked for, in one transaction: when it commits, the bytes are gone, and every
 * server drops its copies. Readers' pages come anew right after; until then they say what happened.
 */
export async function confirmErasure(
  actor: Actor,
  { id }: z.infer<typeof decideErasureSchema>,
): Promise<Outcome> {
  if (!may(actor, 'erase')) return absent
  const outcome = await db.transaction(async (tx) => {
    const [asked] = await tx.select().from(erasure).where(eq(erasure.id, id)).for('update')
    if (!asked) return absent
    const verdict = judgeErasing(actor, asked)
    return verdict.ok ? erase(tx, actor, asked) : verdict
  })
  if (outcome.ok) forget()
  return outcome
}

async function erase(
  tx: Tx,
  actor: Actor,
  { id, reportId, target, reason, note, askedBy }: Asked,
): Promise<Outcome> {
  if (!target) throw new Error('What waits says what is to go')
  const [home] = await tx.select().from(report).where(eq(report.id, reportId)).for('update')
  if (!home) throw new Error('What waits is of a report')
  await tx
    .select({ id: section.id })
    .from(section)
    .where(eq(section.reportId, reportId))
    .orderBy(asc(section.id))
    .for('update')
  const holding = await findHolding(tx, reportId, target)
  if (isNowhere(holding)) return refused('stale', say('Dette står ingen steder i rapporten lenger.'))
  const at = now()
  await tx
    .update(erasure)
    .set({ state: 'done', target: null, decidedBy: actor.id, decidedAt: at })
    .where(eq(erasure.id, id))
  const places = placesOf(holding, target, id)
  for (let i = 0; i < places.length; i += 500)
    await tx.insert(erasurePlace).values(places.slice(i, i + 500).map((one) => ({ erasureId: id, ...one })))
  await take(tx, holding, { id, target, by: actor.id })
  await dropExports(tx, reportId)
  await renameVisits(tx, reportId, (path) => addressWithout(path, target, id))
  const current = home.currentEditionId
  if (current && concerns(holding, current))
    await orderAnew(tx, {
      reportId,
      erasureId: id,
      startedBy: actor.id,
      startedAt: at,
      note: inLanguage(home.language, () => noteOf(dateIn(at), note)),
    })
  await leaveSearch(tx, reportId)
  await orderEntering(tx, reportId)
  await tell(tx, 'report_published', reportId)
  const events = await erasedEvents(tx, holding.rows)
  const data = { askedBy, note: reason, places: countsOf(places), ...(events.length > 0 && { events }) }
  await append(tx, { at, actor: actor.id, kind: 'report.erase', reportId, subject: id, data })
  return done()
}

/** Whether readers of this edition miss something. */
const concerns = ({ files, bytes }: Holding, editionId: string) =>
  files.some((one) => one.editionId === editionId) || bytes.isPublic

/** The same edition once more, without what was erased. Nobody else's publishing is in its way. */
async function orderAnew(tx: Tx, made: Omit<typeof publication.$inferInsert, 'id'>): Promise<void> {
  const id = nanoid()
  await tx.insert(publication).values({ id, ...made })
  await order(tx, 'publish', { publication: id }, `publish ${id}`)
}

const noteOf = (day: string, note: string) => [erasedOn(day), note].filter(Boolean).join(' ')

/** How many rows of each kind were changed: what the log keeps of it. */
function countsOf(places: readonly { place: string }[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { place } of places) counts[place] = (counts[place] ?? 0) + 1
  return counts
}
