import { and, arrayContains, asc, eq, isNotNull, notInArray, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { editionFile, editionSection } from '@/db/schema/editions'
import { report, revision, section } from '@/db/schema/reports'
import { searchPage, searchWord } from '@/db/schema/search'
import { exhibitNumbers } from '@/lib/core/numbering'
import { pageOf } from '@/lib/core/search/page'
import { order } from '@/lib/jobs'
import { inLanguage } from '@/lib/language'
import { tell } from '@/lib/notify'
import { keep } from './keep'

/** Orders that a report is made findable as readers have it now, when the transaction commits. */
export const orderEntering = (tx: Tx, reportId: string) =>
  order(tx, 'enterSearch', { report: reportId }, `search ${reportId}`)

/** Takes a report out of search at once. Reports share words: one at a time goes out or in. */
export async function leaveSearch(tx: Tx, reportId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('search', 0))`)
  await tx.delete(searchPage).where(eq(searchPage.reportId, reportId))
  await tx
    .update(searchWord)
    .set({ reports: sql`array_remove(${searchWord.reports}, ${reportId})` })
    .where(arrayContains(searchWord.reports, [reportId]))
  await tx.delete(searchWord).where(eq(searchWord.reports, []))
}

/** Makes a report findable as its current edition shows it; one that has none is not. */
export function enterSearch(reportId: string): Promise<void> {
  return db.transaction(async (tx) => {
    // Report and sections first, as whoever erases or withdraws locks them: the rows below lead to them.
    const [home] = await tx
      .select({ language: report.language })
      .from(report)
      .where(eq(report.id, reportId))
      .for('key share')
    if (!home) return
    await tx
      .select({ id: section.id })
      .from(section)
      .where(eq(section.reportId, reportId))
      .orderBy(asc(section.id))
      .for('key share')
    await leaveSearch(tx, reportId)
    // Figures are found, and shown, as its pages write them.
    const pages = await inLanguage(home.language, () => publishedPages(tx, reportId))
    await keep(tx, reportId, pages)
    // What was answered since the edition turned did not know it yet.
    await tell(tx, 'report_published', reportId)
  })
}

/** Orders what no search can find yet, though readers have it: it was published before there was one. */
export async function enterMissing(): Promise<void> {
  const entered = db.select({ id: searchPage.editionId }).from(searchPage)
  const missing = await db
    .select({ id: report.id })
    .from(report)
    .where(and(isNotNull(report.currentEditionId), notInArray(report.currentEditionId, entered)))
  for (const { id } of missing) await orderEntering(db, id)
}

/** What readers have of a report, section by section. */
async function publishedPages(tx: Tx, reportId: string) {
  const shown = await tx
    .select({
      place: editionSection,
      content: revision.content,
      // As it was published: units are renamed and move.
      unit: sql<string | null>`convert_from(${editionFile.identity}, 'UTF8')::jsonb -> 'contact' ->> 'unit'`,
    })
    .from(report)
    .innerJoin(editionSection, eq(editionSection.editionId, report.currentEditionId))
    .leftJoin(
      editionFile,
      and(
        eq(editionFile.editionId, editionSection.editionId),
        eq(editionFile.path, sql`${editionSection.path} || '.json'`),
        sql`length(${editionFile.identity}) > 0`,
      ),
    )
    .leftJoin(revision, eq(revision.id, editionSection.revisionId))
    .where(eq(report.id, reportId))
  const inOrder = shown.sort((a, b) => a.place.number.localeCompare(b.place.number, 'nb', { numeric: true }))
  const numbers = exhibitNumbers(
    inOrder.map(({ place: { number }, content }) => ({
      number,
      blocks: content?.blocks ?? [],
    })),
  )
  return inOrder.map(({ place: { revisionId: _, ...place }, content, unit }) => ({
    ...place,
    unit: unit ?? '',
    ...pageOf(place, content, numbers),
  }))
}
