import { asc, eq, max } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db, type Tx } from '@/db/connection'
import { asset, editionFile, editionSection, publication } from '@/db/schema/editions'
import { edition, report, section } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { everyPlanned } from '@/lib/core/plan'
import { append } from '@/lib/log'
import { tell } from '@/lib/notify'
import { footing, type Gathered, gather, type PlannedSection } from './gather'
import { forget } from './memory'
import { hindrance } from './publish'

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
    const fresh = await gather(tx, reportId, { stylesheet: made.style.name })
    const same = fresh && footing(fresh.planned) === made.footing && (last?.number ?? 0) + 1 === made.number
    if (!same) {
      return 'Noe i rapporten ble endret mens den ble laget. Ingenting er publisert. Prøv igjen.'
    }
    const hindered = hindrance(fresh.planned)
    if (hindered && !hindered.ok) return hindered.refusal.says
    await store(tx, made)
    return null
  })
  if (!failure) forget()
  return failure
}

async function store(tx: Tx, { ordered, number, gathered, files, style }: Made): Promise<void> {
  const editionId = nanoid()
  const { reportId, note, startedBy } = ordered
  const created = { createdAt: now(), createdBy: startedBy }
  await tx.insert(asset).values(style).onConflictDoNothing()
  await tx
    .insert(edition)
    .values({ id: editionId, reportId, number, note, stylesheet: style.name, ...created })
  await tx.insert(editionSection).values(sectionsOf(editionId, gathered))
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
  await tx
    .update(report)
    .set({ currentEditionId: editionId, withdrawnNote: null })
    .where(eq(report.id, reportId))
  await tx
    .update(publication)
    .set({ done: files.length, finishedAt: now(), editionId })
    .where(eq(publication.id, ordered.id))
  await tell(tx, 'report_published', reportId)
  const data = { number, ...(note && { note }) }
  await append(tx, { actor: startedBy, kind: 'report.publish', reportId, subject: editionId, data })
}

function sectionsOf(editionId: string, { planned, slugs }: Gathered) {
  const within = (list: readonly PlannedSection[], above: string): (typeof editionSection.$inferInsert)[] =>
    list.flatMap((one) => {
      const path = `${above}${slugs.get(one.id) ?? ''}`
      const row = {
        editionId,
        sectionId: one.id,
        revisionId: one.fate === 'page' ? one.approvedRevisionId : null,
        number: one.number,
        title: one.content?.title ?? one.title,
        path,
      }
      return [...(one.fate === 'pending' ? [] : [row]), ...within(one.children, `${path}/`)]
    })
  return within(planned, '')
}
