import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { draft, report, section, signOff } from '@/db/schema/reports'
import { standIn } from '@/db/schema/steps'
import { sectionAuthor } from '@/db/schema/versions'
import { type Actor, mayRead, type SectionFacts } from '@/lib/core/access'
import { type Signing, stepsOf } from '@/lib/core/steps'

/** Everybody who wrote, every signature, everybody who handed on: of the rows that a query gathers. */
export const authorsAll = sql<
  string[]
>`array_agg(${sectionAuthor.personId} order by ${sectionAuthor.personId})`
export const signsAll = sql<Signing['signs']>`jsonb_agg(jsonb_build_object(
  'step', ${signOff.stepId}, 'person', ${signOff.personId}, 'for', ${signOff.forId})
  order by ${signOff.at}, ${signOff.id})`
export const handedAll = sql<Signing['handed']>`jsonb_agg(jsonb_build_object(
  'from', ${standIn.personId}, 'to', ${standIn.standInId}) order by ${standIn.createdAt}, ${standIn.id})`

/** Everybody who wrote into a section; the second pair of eyes is nobody among them. */
const authorsOf = sql<string[]>`coalesce((
  select ${authorsAll} from ${sectionAuthor} where ${sectionAuthor.sectionId} = ${section.id}), '{}')`

/** The steps of the revision under review, its signatures so far, and who handed this section on; see lib/core/steps. */
const signingOf = sql<Signing>`jsonb_build_object(
  'steps', coalesce((select steps from revision where id = ${section.submittedRevisionId}), '[]'),
  'signs', coalesce((
    select ${signsAll} from ${signOff} where ${signOff.revisionId} = ${section.submittedRevisionId}), '[]'),
  'handed', coalesce((
    select ${handedAll} from ${standIn}
    where ${standIn.sectionId} = ${section.id} and ${standIn.endedAt} is null), '[]'))`

/** What stands of a section, and what access needs to know of it: read with its draft and its report. */
export const sectionColumns = {
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
  signing: signingOf,
  imported: report.imported,
  /** Of the report: what a title is read in, unless its section is written otherwise. */
  language: report.language,
}

export type Found = Awaited<ReturnType<typeof rows>>[number] & { facts: SectionFacts }

function rows(tx: Tx, which: SQL) {
  return tx
    .select(sectionColumns)
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .innerJoin(report, eq(report.id, section.reportId))
    .where(and(which, isNull(section.removedAt)))
}

/** The section, if this actor may read it; else null, as if it did not exist. */
export async function findSection(tx: Tx, actor: Actor, id: string): Promise<Found | null> {
  const found = await standing(tx, id)
  return found && mayRead(actor, found.facts) ? found : null
}

/** The same, locked until the transaction ends: the section first, the event chain last. */
export async function lockSection(tx: Tx, actor: Actor, id: string): Promise<Found | null> {
  await lock(tx, id)
  return findSection(tx, actor, id)
}

/** The section as it stands, whoever asks: for what is judged by something else than reading it. */
export async function standing(tx: Tx, id: string): Promise<Found | null> {
  const [row] = await rows(tx, eq(section.id, id))
  return row ? { ...row, facts: factsOf(row) } : null
}

/** The same of many at once. */
export async function standingAll(tx: Tx, ids: readonly string[]): Promise<Found[]> {
  if (ids.length === 0) return []
  const found = await rows(tx, inArray(section.id, [...ids]))
  return found.map((row) => ({ ...row, facts: factsOf(row) }))
}

/** Sections with what their drafts say, whoever asks. */
export async function draftsOf(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const found = await tx
    .select({ ...sectionColumns, content: draft.content, report: report.title })
    .from(section)
    .innerJoin(draft, eq(draft.sectionId, section.id))
    .innerJoin(report, eq(report.id, section.reportId))
    .where(and(inArray(section.id, [...ids]), isNull(section.removedAt)))
  return found.map((row) => ({ ...row, facts: factsOf(row) }))
}

export async function lock(tx: Tx, id: string): Promise<void> {
  await tx.select({ id: section.id }).from(section).where(eq(section.id, id)).for('update')
}

type Row = {
  state: SectionFacts['state']
  departmentId: string | null
  ownerId: string | null
  authors: string[]
  approvedRevisionId: string | null
  signing: Signing
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
    signing: { ...row.signing, steps: stepsOf(row.signing.steps) },
  }
}
