import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { correction } from '@/db/schema/corrections'
import { section } from '@/db/schema/reports'
import { type CorrectionRow, correctionOf, type FoundCorrection } from './find'

/** The corrections of a report that are signed and wait to be published. */
export async function signedCorrections(tx: Tx, reportId: string): Promise<CorrectionRow[]> {
  const rows = await tx
    .select({ correction })
    .from(correction)
    .innerJoin(section, eq(section.id, correction.sectionId))
    .where(and(eq(section.reportId, reportId), eq(correction.state, 'approved')))
    .orderBy(asc(correction.openedAt), asc(correction.id))
  return rows.map((row) => row.correction)
}

/** The corrections that a publishing was ordered for, as they stand now. */
export async function correctionsIn(tx: Tx, ids: readonly string[]): Promise<FoundCorrection[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select()
    .from(correction)
    .where(inArray(correction.id, [...ids]))
    .orderBy(asc(correction.id))
  const found = await Promise.all(rows.map((row) => correctionOf(tx, row)))
  return found.filter((one) => one !== null)
}
