import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { draft, report, section } from '@/db/schema/reports'
import { type Actor, mayRead, type SectionFacts } from '@/lib/core/access'

/** Everybody who wrote into a section; the second pair of eyes is nobody among them. */
export const authorsOf = sql<string[]>`array(
  select distinct person_id from version where version.section_id = ${section.id} order by person_id)`

const columns = {
  id: section.id,
  reportId: section.reportId,
  state: section.state,
  stateSince: section.stateSince,
  departmentId: section.departmentId,
  ownerId: section.ownerId,
  due: section.due,
  continuesId: section.continuesId,
  submittedRevisionId: section.submittedRevisionId,
  approvedRevisionId: section.approvedRevisionId,
  title: draft.title,
  version: draft.version,
  savedAt: draft.savedAt,
  savedBy: draft.savedBy,
  authors: authorsOf,
  imported: report.imported,
}

export type Found = Awaited<ReturnType<typeof rows>>[number] & { facts: SectionFacts }

function rows(tx: Tx, id: string) {
  return tx
    .select(columns)
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .innerJoin(report, eq(report.id, section.reportId))
    .where(and(eq(section.id, id), isNull(section.removedAt)))
}

/** The section, if this actor may read it; else null, as if it did not exist. */
export async function findSection(tx: Tx, actor: Actor, id: string): Promise<Found | null> {
  const [row] = await rows(tx, id)
  if (!row) return null
  const facts = factsOf(row)
  return mayRead(actor, facts) ? { ...row, facts } : null
}

/** The same, locked until the transaction ends: the section first, the event chain last. */
export async function lockSection(tx: Tx, actor: Actor, id: string): Promise<Found | null> {
  await tx.select({ id: section.id }).from(section).where(eq(section.id, id)).for('update')
  return findSection(tx, actor, id)
}

type Row = {
  state: SectionFacts['state']
  departmentId: string | null
  ownerId: string | null
  authors: string[]
  approvedRevisionId: string | null
  imported: boolean
}

/** What access needs to know, from a row. */
export function factsOf(row: Row): SectionFacts {
  return {
    state: row.state,
    department: row.departmentId,
    owner: row.ownerId,
    authors: row.authors,
    signed: row.approvedRevisionId !== null,
    imported: row.imported,
  }
}
