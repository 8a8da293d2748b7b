import { and, asc, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/connection'
import { department, person } from '@/db/schema/people'
import { draft, report, section } from '@/db/schema/reports'
import { authorsOf } from '@/lib/sections/find'

const owner = alias(person, 'owner')

/** Every section of a report that stands in its outline, with what boards and lists show of it. */
export function sectionRows(tx: Tx, reportId: string) {
  return tx
    .select({
      id: section.id,
      parentId: section.parentId,
      order: section.order,
      front: section.front,
      slug: section.slug,
      state: section.state,
      stateSince: section.stateSince,
      departmentId: section.departmentId,
      department: department.name,
      ownerId: section.ownerId,
      owner: owner.name,
      due: section.due,
      required: section.required,
      continuesId: section.continuesId,
      submittedRevisionId: section.submittedRevisionId,
      approvedRevisionId: section.approvedRevisionId,
      title: draft.title,
      hasBlocks: draft.hasBlocks,
      version: draft.version,
      savedAt: draft.savedAt,
      savedBy: draft.savedBy,
      authors: authorsOf,
      imported: report.imported,
    })
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .innerJoin(report, eq(report.id, section.reportId))
    .leftJoin(department, eq(department.id, section.departmentId))
    .leftJoin(owner, eq(owner.id, section.ownerId))
    .where(and(eq(section.reportId, reportId), isNull(section.removedAt)))
    .orderBy(asc(section.order), asc(section.id))
}

export type SectionRow = Awaited<ReturnType<typeof sectionRows>>[number]

/** Where each section stands, and nothing more: enough to number them. */
export function placesIn(tx: Tx, reportId: string) {
  return tx
    .select({ id: section.id, parentId: section.parentId, order: section.order, front: section.front })
    .from(section)
    .where(and(eq(section.reportId, reportId), isNull(section.removedAt)))
}
