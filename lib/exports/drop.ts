import { and, eq, inArray, lt, notInArray, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { editionExport } from '@/db/schema/exports'
import { edition, report } from '@/db/schema/reports'
import { now } from '@/lib/clock'

/** Throws away every file that was made of a report: something was erased from it. */
export async function dropExports(tx: Tx, reportId: string): Promise<void> {
  const editions = tx.select({ id: edition.id }).from(edition).where(eq(edition.reportId, reportId))
  await tx.delete(editionExport).where(inArray(editionExport.editionId, editions))
}

const kept = 30 * 24 * 60 * 60 * 1000

/** Throws away what was made a month ago of editions that are not current: nobody may ask again, and if so, it is made. */
export async function sweepExports(): Promise<void> {
  const current = db
    .select({ id: report.currentEditionId })
    .from(report)
    .where(sql`${report.currentEditionId} is not null`)
  const since = new Date(now().getTime() - kept)
  await db
    .delete(editionExport)
    .where(and(lt(editionExport.madeAt, since), notInArray(editionExport.editionId, current)))
}
