import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { report, revision, section } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import type { Asked } from '@/lib/core/answering'
import { findSection } from './find'

type Successor = { reportId: string; continuesId: string | null }

/**
 * What was signed, last year, in the section that this one continues; a report that came in published counts as
 * signed. It may have been another unit's then: whoever may not read it there sees what readers see.
 */
export async function askedOf(
  tx: Tx,
  actor: Actor,
  { reportId, continuesId }: Successor,
): Promise<Asked | null> {
  if (!continuesId) return null
  const before = await findSection(tx, actor, continuesId)
  const revisionId = before
    ? (before.approvedRevisionId ?? (before.imported ? before.submittedRevisionId : null))
    : await shownOf(tx, continuesId)
  if (!revisionId) return null
  const [last] = await tx
    .select({ section: section.id, year: report.year, content: revision.content })
    .from(revision)
    .innerJoin(section, eq(section.id, revision.sectionId))
    .innerJoin(report, eq(report.id, section.reportId))
    .where(eq(revision.id, revisionId))
  const [home] = await tx
    .select({ answersRequired: report.answersRequired })
    .from(report)
    .where(eq(report.id, reportId))
  return last && home ? { ...last, ...home } : null
}

/** The revision of a section that its readers see now. */
async function shownOf(tx: Tx, sectionId: string): Promise<string | null> {
  const [shown] = await tx
    .select({ revision: editionSection.revisionId })
    .from(editionSection)
    .innerJoin(report, eq(report.currentEditionId, editionSection.editionId))
    .where(eq(editionSection.sectionId, sectionId))
  return shown?.revision ?? null
}
