import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { deadline } from '@/db/schema/deadlines'
import { department, person } from '@/db/schema/people'
import { draft, type report, revision, section } from '@/db/schema/reports'
import type { Source, SourceReport, World } from '@/lib/core/forward/source'
import { workday } from '@/lib/core/workdays'
import { holidays } from '@/lib/holidays'
import { everybody } from '@/lib/session/grants'
import { stepsIn } from '@/lib/steps/open'

type ReportRow = typeof report.$inferSelect

/** A report with all that can come along to the next one. */
export async function sourceOf(tx: Tx, { id, year, imported }: ReportRow): Promise<SourceReport> {
  const [sections, steps, deadlines] = [
    await sectionsOf(tx, id, imported),
    await stepsIn(tx, id),
    await tx
      .select({ on: deadline.on, label: deadline.label })
      .from(deadline)
      .where(eq(deadline.reportId, id))
      .orderBy(asc(deadline.on), asc(deadline.id)),
  ]
  return { year, sections, steps, deadlines }
}

/** What was signed in each, as whoever writes next year's sees it; in a report that came in published, what came in. */
async function sectionsOf(tx: Tx, reportId: string, imported: boolean): Promise<Source[]> {
  const rows = await tx
    .select({
      id: section.id,
      parentId: section.parentId,
      order: section.order,
      front: section.front,
      departmentId: section.departmentId,
      ownerId: section.ownerId,
      due: section.due,
      required: section.required,
      guidance: section.guidance,
      example: section.example,
      expectedWords: section.expectedWords,
      approved: section.approvedRevisionId,
      submitted: section.submittedRevisionId,
      title: draft.title,
      content: draft.content,
    })
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .where(and(eq(section.reportId, reportId), isNull(section.removedAt)))
    .orderBy(asc(section.order), asc(section.id))
  const standing = (row: (typeof rows)[number]) => row.approved ?? (imported ? row.submitted : null)
  const contents = await tx
    .select({ id: revision.id, content: revision.content })
    .from(revision)
    .where(
      inArray(
        revision.id,
        rows.flatMap((row) => standing(row) ?? []),
      ),
    )
  const signed = new Map(contents.map((one) => [one.id, one.content]))
  return rows.map((row) => {
    const { approved: _, submitted: __, ...one } = row
    const content = signed.get(standing(row) ?? '')
    return { ...one, content: content ?? one.content, signed: content !== undefined }
  })
}

/** Units and people as they are now. */
export async function worldNow(tx: Tx): Promise<World> {
  const units = await tx.select().from(department)
  const people = await tx
    .select({ id: person.id, name: person.name, disabledAt: person.disabledAt })
    .from(person)
  const approving = (await everybody(tx)).flatMap(({ grants }) =>
    grants.flatMap(({ role, departments, for: stoodInFor }) =>
      role === 'approver' && stoodInFor === undefined ? (departments ?? []) : [],
    ),
  )
  return {
    units: new Map(
      units.map(({ id, name, closedAt }) => {
        const approvers = approving.filter((one) => one === id).length
        return [id, { name, closed: closedAt !== null, approvers }] as const
      }),
    ),
    people: new Map(
      people.map(({ id, name, disabledAt }) => [id, { name, gone: disabledAt !== null }] as const),
    ),
    workday: (day) => workday(day, 0, holidays),
  }
}
