import { eq, max } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { correction } from '@/db/schema/corrections'
import { editionSection } from '@/db/schema/editions'
import { edition, report, revision, signOff } from '@/db/schema/reports'
import { blankContent } from '@/lib/core/section'
import { idOf } from './personas'
import type { Target } from './standing'

const content = blankContent('Eiendom')

/** A signed revision of the section, however the section stands. */
export async function someRevision({ id: sectionId }: Target): Promise<string> {
  const [last] = await db
    .select({ number: max(revision.number) })
    .from(revision)
    .where(eq(revision.sectionId, sectionId))
  const made = { id: nanoid(), sectionId, hash: 'hash' }
  const by = { authors: [], draftVersion: 0, createdBy: idOf('author') }
  await db.insert(revision).values({ ...made, ...by, number: (last?.number ?? 0) + 1, content })
  const sign = { id: nanoid(), sectionId, revisionId: made.id, hash: made.hash }
  await db.insert(signOff).values({ ...sign, personId: idOf('approver') })
  return made.id
}

/** Gives a revision to the readers. */
export async function toReaders({ id: sectionId, report: reportId }: Target, revisionId: string) {
  const [last] = await db
    .select({ number: max(edition.number) })
    .from(edition)
    .where(eq(edition.reportId, reportId))
  const made = { id: nanoid(), reportId, number: (last?.number ?? 0) + 1 }
  await db.insert(edition).values({ ...made, stylesheet: 'a.css', createdBy: idOf('manager') })
  const place = { number: '1', title: content.title, path: 'eiendom' }
  await db.insert(editionSection).values({ editionId: made.id, sectionId, revisionId, ...place })
  await db.update(report).set({ currentEditionId: made.id }).where(eq(report.id, reportId))
}

/** A correction of what readers have, with a choice to be made in it. */
export async function aCorrection(target: Target) {
  const baseId = await someRevision(target)
  await toReaders(target, baseId)
  const made = { id: nanoid(), sectionId: target.id, baseId, content, openedBy: idOf('author') }
  const [mine, theirs] = ['mine', 'theirs'].map((value) => ({ value, by: idOf('author') }))
  const collision = { id: nanoid(), path: ['title'], at: new Date().toISOString() }
  const collisions = mine && theirs ? [{ ...collision, mine, theirs }] : []
  await db.insert(correction).values({ ...made, collisions })
  return { id: made.id, collision: collision.id }
}

/** One that only waits to be published. */
export async function aSignedCorrection(target: Target) {
  const { id } = await aCorrection(target)
  const revisionId = await someRevision(target)
  await db.update(correction).set({ state: 'submitted', revisionId }).where(eq(correction.id, id))
  await db.update(correction).set({ state: 'approved' }).where(eq(correction.id, id))
  return { report: target.report, seen: [revisionId] }
}
