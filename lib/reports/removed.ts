import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { db } from '@/db/connection'
import { draft, section } from '@/db/schema/reports'
import { type Actor, may } from '@/lib/core/access'

export type RemovedRow = { id: string; title: string; removedAt: Date }

/** What was taken out of a report's outline, last first: it can be put back. */
export async function removedFrom(actor: Actor, reportId: string): Promise<RemovedRow[]> {
  if (!may(actor, 'manageReports')) return []
  const rows = await db
    .select({ id: section.id, title: draft.title, removedAt: section.removedAt })
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .where(and(eq(section.reportId, reportId), isNotNull(section.removedAt)))
    .orderBy(desc(section.removedAt))
  return rows.flatMap(({ removedAt, ...row }) => (removedAt ? [{ ...row, removedAt }] : []))
}
