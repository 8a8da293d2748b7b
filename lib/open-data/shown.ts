import { and, asc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { edition } from '@/db/schema/reports'
import { dateIn } from '@/lib/clock'
import { byNumber } from '@/lib/core/open-data/order'

/** The sections of an edition in reading order, each with the day on which readers first had it as it is. */
export async function shownWithDays(editionId: string, reportId: string) {
  const before = alias(editionSection, 'before')
  const rows = await db
    .select({
      shown: editionSection,
      since: sql<string>`min(${edition.createdAt})`,
    })
    .from(editionSection)
    .innerJoin(
      before,
      and(
        eq(before.sectionId, editionSection.sectionId),
        sql`${before.revisionId} is not distinct from ${editionSection.revisionId}`,
      ),
    )
    .innerJoin(edition, and(eq(edition.id, before.editionId), eq(edition.reportId, reportId)))
    .where(eq(editionSection.editionId, editionId))
    .groupBy(editionSection.editionId, editionSection.sectionId)
    .orderBy(asc(editionSection.number))
  return rows
    .map(({ shown, since }) => ({ ...shown, updated: dateIn(new Date(since)) }))
    .sort((a, b) => byNumber(a.number, b.number))
}

export type ShownSection = Awaited<ReturnType<typeof shownWithDays>>[number]
