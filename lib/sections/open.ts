import { and, desc, eq, inArray } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { event } from '@/db/schema/log'
import { draft, report, revision, section, signOff } from '@/db/schema/reports'
import type { Actor } from '@/lib/core/access'
import { sourcesOf } from '@/lib/core/following'
import type { OpenedSection } from '@/lib/core/opened'
import { numbers } from '@/lib/core/outline'
import { stepNow } from '@/lib/core/steps'
import { judgeWriting, movesFor } from '@/lib/core/workflow'
import { openIn } from '@/lib/correcting/begin'
import { publishedIn } from '@/lib/correcting/published'
import { readSources } from '@/lib/figures/sources'
import { touchedIn } from '@/lib/figures/touched'
import { placesIn } from '@/lib/reports/rows'
import { requestsIn } from '@/lib/requests/find'
import { answersOf } from '@/lib/statutory/laid'
import { askedOf } from './asked'
import { openCollisions } from './collisions'
import { findSection } from './find'
import { hiddenHints } from './hints'
import { approvers, namesOf } from './people'

const guidanceColumns = {
  guidance: section.guidance,
  example: section.example,
  expectedWords: section.expectedWords,
}

/** A section for its form; null: not there, or not for this actor. */
export async function openSection(actor: Actor, id: string): Promise<OpenedSection | null> {
  const found = await findSection(db, actor, id)
  if (!found) return null
  const [row] = await db
    .select({ content: draft.content, report, guidance: guidanceColumns, answers: answersOf })
    .from(draft)
    .innerJoin(section, eq(section.id, draft.sectionId))
    .innerJoin(report, eq(report.id, section.reportId))
    .where(eq(draft.sectionId, id))
  if (!row) return null
  const [
    submitted,
    signed,
    returned,
    collisions,
    last,
    approversOf,
    hidden,
    sources,
    touched,
    requests,
    readers,
  ] = await Promise.all([
    submission(db, found.submittedRevisionId),
    signature(db, found.approvedRevisionId),
    found.state === 'returned' ? reasonOf(db, id) : null,
    openCollisions(db, id),
    askedOf(db, actor, found),
    approvers(db),
    hiddenHints(db, id),
    readSources(db, actor, sourcesOf(row.content)),
    touchedIn(db, actor, [found]),
    requestsIn(db, id),
    readersHave(id),
  ])
  const { title, slug, year } = row.report
  const able = approversOf(found)
  const mentioned = [actor.id, found.savedBy, found.ownerId, submitted?.by, signed?.by, returned?.by, ...able]
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
    step: stepNow(found),
    approvers: able,
    collisions,
    last,
    sources,
    touched: touched.get(id) ?? [],
    requests,
    ...readers,
    guidance: row.guidance,
    answers: row.answers,
    hiddenHints: hidden,
    people: await namesOf(db, [...mentioned, ...collisions.flatMap((one) => [one.mine.by, one.theirs.by])]),
  }
}

async function readersHave(id: string) {
  const [published, open] = await Promise.all([publishedIn(db, id), openIn(db, id)])
  return { published: published !== null, correcting: open !== null }
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
