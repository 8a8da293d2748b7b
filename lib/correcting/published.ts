import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { report, revision, section } from '@/db/schema/reports'

/** The revision of a section that readers have now; null: they have none. */
export async function publishedIn(tx: Tx, sectionId: string) {
  const [row] = await tx
    .select({ revision, number: editionSection.number, path: editionSection.path })
    .from(section)
    .innerJoin(report, eq(report.id, section.reportId))
    .innerJoin(
      editionSection,
      and(eq(editionSection.editionId, report.currentEditionId), eq(editionSection.sectionId, section.id)),
    )
    .innerJoin(revision, eq(revision.id, editionSection.revisionId))
    .where(eq(section.id, sectionId))
  return row ? { ...row.revision, outlineNumber: row.number, path: row.path } : null
}
