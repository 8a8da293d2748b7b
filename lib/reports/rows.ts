import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/connection'
import { department, person } from '@/db/schema/people'
import { draft, report, section } from '@/db/schema/reports'
import { sectionColumns } from '@/lib/sections/find'

const owner = alias(person, 'owner')

/** Every section of a report that stands in its outline, with what boards and lists show of it. */
export const sectionRows = (tx: Tx, reportId: string) => rows(tx, reportId, isNull(section.removedAt))

/** The same with those that were taken out of it. */
export const everySection = (tx: Tx, reportId: string) => rows(tx, reportId)

function rows(tx: Tx, reportId: string, standing?: SQL) {
  return tx
    .select({
      ...sectionColumns,
      parentId: section.parentId,
      order: section.order,
      front: section.front,
      slug: section.slug,
      department: department.name,
      owner: owner.name,
      required: section.required,
      hasBlocks: draft.hasBlocks,
    })
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .innerJoin(report, eq(report.id, section.reportId))
    .leftJoin(department, eq(department.id, section.departmentId))
    .leftJoin(owner, eq(owner.id, section.ownerId))
    .where(and(eq(section.reportId, reportId), standing))
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
