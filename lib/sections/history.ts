import { and, asc, desc, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { thread } from '@/db/schema/comments'
import { revision, signOff } from '@/db/schema/reports'
import { version } from '@/db/schema/versions'
import type { Actor } from '@/lib/core/access'
import { type Sitting, sittings } from '@/lib/core/sittings'
import { stepName } from '@/lib/core/steps'
import { erasedIn } from '@/lib/editions/erased'
import { askedOf } from './asked'
import { contentAt } from './contents'
import { type Found, findSection } from './find'
import { namesOf } from './people'
import { type Unchosen, unchosenIn } from './unchosen'

export type SubmittedRevision = {
  id: string
  number: number
  draftVersion: number
  at: Date
  by: string
  signed: Signed[]
  /** The day on which something was taken out of it; null: it is as it was sent. */
  erased: string | null
}
/** A sign-off: at which step where the manager set steps, and for whom where a stand-in signed. */
export type Signed = { by: string; at: Date; note: string; step: string | null; insteadOf: string | null }
export type History = {
  section: Found
  /** The year of the section that this one continues, where something is signed there. */
  last: number | null
  /** It began with what came along from another report. */
  carried: boolean
  sittings: Sitting[]
  revisions: SubmittedRevision[]
  unchosen: Unchosen[]
  people: Record<string, string>
}

/** What was saved, folded into sittings, and what was submitted and signed; newest first. */
export async function history(actor: Actor, sectionId: string): Promise<History | null> {
  const section = await findSection(db, actor, sectionId)
  if (!section) return null
  const versions = await db
    .select({
      version: version.version,
      personId: version.personId,
      at: version.at,
      how: version.how,
      proposedBy: thread.createdBy,
    })
    .from(version)
    // A proposal that was taken in names its version.
    .leftJoin(thread, and(eq(thread.id, version.saveId), eq(version.how, 'accept')))
    .where(eq(version.sectionId, sectionId))
    .orderBy(asc(version.version))
  const [revisions, unchosen, last, begun] = await Promise.all([
    submitted(sectionId),
    unchosenIn(db, sectionId),
    askedOf(db, actor, section),
    contentAt(db, sectionId, 0),
  ])
  const choosers = unchosen.flatMap(({ by, wrote }) => [by, wrote])
  const signers = revisions.flatMap(({ by, signed }) => [
    by,
    ...signed.flatMap((mark) => [mark.by, mark.insteadOf]),
  ])
  return {
    section,
    sittings: sittings(versions).reverse(),
    last: last?.year ?? null,
    carried: (begun?.blocks.length ?? 0) > 0,
    revisions,
    unchosen,
    people: await namesOf(db, [
      ...versions.flatMap(({ personId, proposedBy }) => [personId, proposedBy]),
      ...signers,
      ...choosers,
    ]),
  }
}

async function submitted(sectionId: string): Promise<SubmittedRevision[]> {
  const made = await db
    .select()
    .from(revision)
    .where(eq(revision.sectionId, sectionId))
    .orderBy(desc(revision.number))
  const signed = await db
    .select()
    .from(signOff)
    .where(eq(signOff.sectionId, sectionId))
    .orderBy(asc(signOff.at))
  const erased = await erasedIn(
    db,
    'revision',
    made.map(({ id }) => id),
  )
  return made.map((one) => ({
    id: one.id,
    number: one.number,
    draftVersion: one.draftVersion,
    at: one.createdAt,
    by: one.createdBy,
    erased: erased.get(one.id) ?? null,
    signed: signed
      .filter((mark) => mark.revisionId === one.id)
      .map((mark) => ({
        by: mark.personId,
        at: mark.at,
        note: mark.note,
        step: one.steps.filter(({ id }) => id === mark.stepId).map(stepName)[0] ?? null,
        insteadOf: mark.forId,
      })),
  }))
}
