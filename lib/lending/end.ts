import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { readingLink } from '@/db/schema/lending'
import { report } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import type { Ended } from '@/lib/core/lending'
import { type Shown, shownBy } from '@/lib/editions/sections'
import { stillOpen } from './find'

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
  await end(tx, sections, { ended: 'published', endedAt: now() })
}

/** Ends the links of sections that are taken out of their report: put back, they are not lent out unseen. */
export function endRemoved(tx: Tx, sections: readonly string[], by: string): Promise<void> {
  return end(tx, sections, { ended: 'away', endedBy: by, endedAt: now() })
}

type End = { ended: Ended; endedBy?: string; endedAt: Date }

/** What has run out, ran out: it is not said to have ended today. */
async function end(tx: Tx, sections: readonly string[], how: End): Promise<void> {
  await tx
    .update(readingLink)
    .set(how)
    .where(and(inArray(readingLink.sectionId, [...sections]), stillOpen()))
}
