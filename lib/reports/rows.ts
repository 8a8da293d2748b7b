import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { department, person } from '@/db/schema/people'
import { draft, report, revision, section, signOff } from '@/db/schema/reports'
import { standIn } from '@/db/schema/steps'
import { sectionAuthor } from '@/db/schema/versions'
import type { Signing } from '@/lib/core/steps'
import { authorsAll, handedAll, sectionColumns, signsAll } from '@/lib/sections/find'
import { answersOf } from '@/lib/statutory/laid'

const owner = alias(person, 'owner')

/** Every section of a report that stands in its outline, with what boards and lists show of it. */
export const sectionRows = (tx: Tx, reportId: string) => rows(tx, reportId, isNull(section.removedAt))

/** The same with those that were taken out of it. */
export const everySection = (tx: Tx, reportId: string) => rows(tx, reportId)

function rows(tx: Tx, reportId: string, standing?: SQL) {
  const { wrote, signed, handed } = gathered(tx, reportId)
  return tx
    .select({
      ...sectionColumns,
      // Gathered once for the report: asked for each of 2,000 sections, they took most of the time.
      authors: sql<string[]>`coalesce(${wrote.all}, '{}')`,
      signing: sql<Signing>`jsonb_build_object('steps', coalesce(${revision.steps}, '[]'),
        'signs', coalesce(${signed.all}, '[]'), 'handed', coalesce(${handed.all}, '[]'))`,
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
      /** Readers have what was signed last. */
      published: sql<boolean>`exists (select from ${editionSection} where
        ${editionSection.editionId} = ${report.currentEditionId} and ${editionSection.sectionId} = ${section.id}
        and ${editionSection.revisionId} = ${section.approvedRevisionId})`,
    })
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .innerJoin(report, eq(report.id, section.reportId))
    .leftJoin(department, eq(department.id, section.departmentId))
    .leftJoin(owner, eq(owner.id, section.ownerId))
    .leftJoin(revision, eq(revision.id, section.submittedRevisionId))
    .leftJoin(wrote, eq(wrote.of, section.id))
    .leftJoin(signed, eq(signed.of, section.submittedRevisionId))
    .leftJoin(handed, eq(handed.of, section.id))
    .where(and(eq(section.reportId, reportId), standing))
    .orderBy(asc(section.order), asc(section.id))
}

/** Who wrote, who signed and who handed on, for every section of a report; the same as for one in find.ts. */
function gathered(tx: Tx, reportId: string) {
  const here = tx.select({ id: section.id }).from(section).where(eq(section.reportId, reportId))
  const wrote = tx
    .select({ of: sectionAuthor.sectionId, all: authorsAll.as('authors_all') })
    .from(sectionAuthor)
    .where(inArray(sectionAuthor.sectionId, here))
    .groupBy(sectionAuthor.sectionId)
    .as('wrote')
  const signed = tx
    .select({ of: signOff.revisionId, all: signsAll.as('signs_all') })
    .from(signOff)
    .where(inArray(signOff.sectionId, here))
    .groupBy(signOff.revisionId)
    .as('signed')
  const handed = tx
    .select({ of: standIn.sectionId, all: handedAll.as('handed_all') })
    .from(standIn)
    .where(and(inArray(standIn.sectionId, here), isNull(standIn.endedAt)))
    .groupBy(standIn.sectionId)
    .as('handed')
  return { wrote, signed, handed }
}

export type SectionRow = Awaited<ReturnType<typeof sectionRows>>[number]

/** Where each section stands, and nothing more: enough to number them. */
export function placesIn(tx: Tx, reportId: string) {
  return tx
    .select({ id: section.id, parentId: section.parentId, order: section.order, front: section.front })
    .from(section)
    .where(and(eq(section.reportId, reportId), isNull(section.removedAt)))
}
