import { and, desc, eq, inArray } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { event } from '@/db/schema/log'
import { draft, report, revision, section, signOff } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import type { OpenedSection } from '@/lib/core/opened'
import { numbers } from '@/lib/core/outline'
import { judgeWriting, movesFor } from '@/lib/core/workflow'
import { placesIn } from '@/lib/reports/rows'
import { openCollisions } from './collisions'
import { type Found, findSection } from './find'
import { approvers, namesOf } from './people'

/** A section for its form; null: not there, or not for this actor. */
export async function openSection(actor: Actor, id: string): Promise<OpenedSection | null> {
  const found = await findSection(db, actor, id)
  if (!found) return null
  const [row] = await db
    .select({ content: draft.content, report })
    .from(draft)
    .innerJoin(report, eq(report.id, found.reportId))
    .where(eq(draft.sectionId, id))
  if (!row) return null
  const [submitted, signed, returned, collisions, last, approversOf] = await Promise.all([
    submission(db, found.submittedRevisionId),
    signature(db, found.approvedRevisionId),
    found.state === 'returned' ? reasonOf(db, id) : null,
    openCollisions(db, id),
    lastYear(db, found),
    approvers(db),
  ])
  const { title, slug, year } = row.report
  const able = approversOf(found.departmentId, found.authors)
  const mentioned = [found.savedBy, found.ownerId, submitted?.by, signed?.by, returned?.by, ...able]
  return {
    id,
    number: numbers(await placesIn(db, found.reportId)).get(id) ?? '',
    report: { id: found.reportId, title, slug, year },
    content: row.content,
    version: found.version,
    savedAt: found.savedAt.toISOString(),
    savedBy: found.savedBy,
    state: found.state,
    moves: movesFor(actor, found.facts),
    mayWrite: judgeWriting(actor, found.facts).ok,
    due: found.due,
    department: found.departmentId,
    owner: found.ownerId,
    returned,
    submitted,
    signed,
    approvers: able,
    collisions,
    last,
    people: await namesOf(db, [...mentioned, ...collisions.flatMap((one) => [one.mine.by, one.theirs.by])]),
  }
}

async function submission(tx: Tx, id: string | null): Promise<OpenedSection['submitted']> {
  if (!id) return null
  const [made] = await tx.select().from(revision).where(eq(revision.id, id))
  return made
    ? { by: made.createdBy, at: made.createdAt.toISOString(), revision: id, number: made.number }
    : null
}

async function signature(tx: Tx, id: string | null): Promise<OpenedSection['signed']> {
  if (!id) return null
  const [mark] = await tx
    .select({ by: signOff.personId, at: signOff.at, number: revision.number })
    .from(signOff)
    .innerJoin(revision, eq(revision.id, signOff.revisionId))
    .where(eq(signOff.revisionId, id))
    .orderBy(desc(signOff.at))
    .limit(1)
  return mark ? { ...mark, at: mark.at.toISOString(), revision: id } : null
}

/** Who sent it back, when and why: the newest event says. */
export async function reasonOf(tx: Tx, id: string): Promise<OpenedSection['returned']> {
  const [said] = await tx
    .select()
    .from(event)
    .where(and(eq(event.sectionId, id), inArray(event.kind, ['section.sendBack', 'section.revoke'])))
    .orderBy(desc(event.seq))
    .limit(1)
  return said ? { by: said.actor, at: said.at.toISOString(), note: String(said.data.note ?? '') } : null
}

/** What was signed in the section that this one continues. */
async function lastYear(tx: Tx, found: Found): Promise<OpenedSection['last']> {
  if (!found.continuesId) return null
  const [last] = await tx
    .select({ year: report.year, content: revision.content })
    .from(section)
    .innerJoin(report, eq(report.id, section.reportId))
    .innerJoin(revision, eq(revision.id, section.approvedRevisionId))
    .where(eq(section.id, found.continuesId))
  return last ?? null
}
