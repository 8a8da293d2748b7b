import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/connection'
import { department, person } from '@/db/schema/people'
import { draft, report, section } from '@/db/schema/reports'
import { sectionColumns } from '@/lib/sections/find'
import { answersOf } from '@/lib/statutory/laid'

const owner = alias(person, 'owner')

/** Every section of a report that stands in its outline, with what boards and lists show of it. */
export function sectionRows(tx: Tx, reportId: string) {
  return tx
    .select({
      ...sectionColumns,
      parentId: section.parentId,
      order: section.order,
      front: section.front,
      slug: section.slug,
      department: department.name,
      owner: owner.name,
      /** Nothing is published without it: the manager wants it, or it answers what a law asks. */
      required: sql<boolean>`(${section.required} or cardinality(${answersOf}) > 0)`,
      wanted: section.required,
      answers: answersOf,
      hasBlocks: draft.hasBlocks,
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
