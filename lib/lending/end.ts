import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { readingLink } from '@/db/schema/lending'
import { report } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { type Shown, shownBy } from '@/lib/editions/sections'

/**
 * Ends the links of those sections that readers get another revision of: they can read it now. Whoever reads a draft
 * that is not in the edition goes on. Called before the readers are turned to it.
 */
export async function endPublished(tx: Tx, reportId: string, shows: readonly Shown[]): Promise<void> {
  const [home] = await tx.select({ now: report.currentEditionId }).from(report).where(eq(report.id, reportId))
  const had = new Set((home?.now ? await shownBy(tx, home.now) : []).map(({ revisionId }) => revisionId))
  const fresh = shows.filter(({ revisionId }) => revisionId !== null && !had.has(revisionId))
  if (fresh.length === 0) return
  const sections = fresh.map(({ sectionId }) => sectionId)
  await tx
    .update(readingLink)
    .set({ ended: 'published', endedAt: now() })
    .where(and(inArray(readingLink.sectionId, sections), isNull(readingLink.ended)))
}
