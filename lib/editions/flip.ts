import { asc, eq, max } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db, type Tx } from '@/db/connection'
import { asset, editionFile, editionSection, publication } from '@/db/schema/editions'
import { edition, report, section } from '@/db/schema/reports'
import { actHindrance } from '@/lib/acts/hinder'
import { keepAct } from '@/lib/acts/keep'
import { now } from '@/lib/clock'
import { everyPlanned } from '@/lib/core/plan'
import type { FoundCorrection } from '@/lib/correcting/find'
import { correctionHindrance } from '@/lib/correcting/hinder'
import { settle } from '@/lib/correcting/settle'
import { correctionsIn } from '@/lib/correcting/signed'
import { endPublished } from '@/lib/lending/end'
import { append, type Entry } from '@/lib/log'
import { tell } from '@/lib/notify'
import { orderEntering } from '@/lib/search/enter'
import { footing, type Gathered, gather } from './gather'
import { manifestHash } from './manifest'
import { forget } from './memory'
import { hindrance } from './publish'
import { sectionsOf } from './sections'
import { tellPublishedOnTime } from './tell-on-time'

export type NewFile = Omit<typeof editionFile.$inferInsert, 'editionId'>

type Made = {
  ordered: typeof publication.$inferSelect
  number: number
  gathered: Gathered
  files: readonly NewFile[]
  style: typeof asset.$inferInsert
  /** What the rendering rested on. */
  footing: string
}

/**
 * Stores an edition and turns the readers to it, all or nothing. Every pointer is looked at again under lock:
 * what was signed when the pages were drawn must be what is signed now. Answers why not, in one sentence.
 */
export async function flip(made: Made): Promise<string | null> {
  const { reportId } = made.ordered
  const failure = await db.transaction(async (tx) => {
    await tx.select({ id: report.id }).from(report).where(eq(report.id, reportId)).for('update')
    const [standing] = await tx.select().from(publication).where(eq(publication.id, made.ordered.id))
    if (standing?.finishedAt) return null
    await tx
      .select({ id: section.id })
      .from(section)
      .where(eq(section.reportId, reportId))
      .orderBy(asc(section.id))
      .for('share')
    const [last] = await tx
      .select({ number: max(edition.number) })
      .from(edition)
      .where(eq(edition.reportId, reportId))
    const act = made.ordered.act
    const corrections = await correctionsIn(tx, made.ordered.corrections ?? [])
    const again = made.ordered.erasureId !== null
    const occasion = { stylesheet: made.style.name, act: act ?? undefined, corrections, again }
    const fresh = await gather(tx, reportId, occasion)
    const same = fresh && footing(fresh) === made.footing && (last?.number ?? 0) + 1 === made.number
    if (!same) {
      return changedMeanwhile
    }
    const hindered = await hinders(tx, made, fresh, corrections)
    if (hindered && !hindered.ok) return hindered.refusal.says
    await store(tx, made, corrections)
    return null
  })
  if (!failure) forget()
  return failure
}

/** What was drawn is not what stands now. Kept in bokmål, and said when it is shown. */
export const changedMeanwhile =
  'Noe i rapporten ble endret mens den ble laget. Ingenting er publisert. Prøv igjen.'

function hinders(tx: Tx, { ordered }: Made, fresh: Gathered, brings: readonly FoundCorrection[]) {
  // What must not be read any longer waits for nobody's signature.
  if (ordered.erasureId) return null
  if (ordered.act) return actHindrance(tx, ordered.act, fresh)
  return ordered.corrections
    ? correctionHindrance(tx, brings, fresh)
    : hindrance(tx, ordered.reportId, fresh.planned)
}

async function store(
  tx: Tx,
  { ordered, number, gathered, files, style }: Made,
  corrections: readonly FoundCorrection[],
): Promise<void> {
  const editionId = nanoid()
  const { reportId, note, startedBy, act } = ordered
  const created = { createdAt: now(), createdBy: startedBy }
  await tx.insert(asset).values(style).onConflictDoNothing()
  await tx
    .insert(edition)
    .values({ id: editionId, reportId, number, note, stylesheet: style.name, ...created })
  const shows = sectionsOf(gathered)
  await tx.insert(editionSection).values(shows.map((one) => ({ ...one, editionId })))
  for (let i = 0; i < files.length; i += 50) {
    await tx.insert(editionFile).values(files.slice(i, i + 50).map((file) => ({ ...file, editionId })))
  }
  for (const one of everyPlanned(gathered.planned)) {
    if (one.fate !== 'pending' && one.slug === null && !one.front) {
      await tx
        .update(section)
        .set({ slug: gathered.slugs.get(one.id) })
        .where(eq(section.id, one.id))
    }
  }
  // A correction publishes another text than the draft.
  if (!ordered.corrections) await endPublished(tx, reportId, shows)
  await tx
    .update(report)
    .set({ currentEditionId: editionId, withdrawnNote: null })
    .where(eq(report.id, reportId))
  await tx
    .update(publication)
    .set({ done: files.length, finishedAt: now(), editionId })
    .where(eq(publication.id, ordered.id))
  await tell(tx, 'report_published', reportId)
  await orderEntering(tx, reportId)
  const told = act
    ? await keepAct(tx, act, { reportId, editionId, recordedBy: startedBy })
    : { kind: 'report.publish' as const, data: note && { note } }
  const settled: Entry[] = []
  for (const one of corrections) settled.push(await settle(tx, one, { editionId, by: startedBy }))
  await tellPublishedOnTime(tx, ordered.id)
  const manifest = manifestHash(files)
  const data = { number, ...(manifest && { manifest }), ...told.data }
  await append(tx, { actor: startedBy, kind: told.kind, reportId, subject: editionId, data }, ...settled)
}
