import { asc, desc, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { revision, signOff } from '@/db/schema/reports'
import { version } from '@/db/schema/versions'
import type { Actor } from '@/lib/core/access'
import { type Sitting, sittings } from '@/lib/core/sittings'
import { type Found, findSection } from './find'
import { namesOf } from './people'

export type SubmittedRevision = {
  id: string
  number: number
  draftVersion: number
  at: Date
  by: string
  signed: { by: string; at: Date; note: string }[]
}
export type History = {
  section: Found
  sittings: Sitting[]
  revisions: SubmittedRevision[]
  people: Record<string, string>
}

/** What was saved, folded into sittings, and what was submitted and signed; newest first. */
export async function history(actor: Actor, sectionId: string): Promise<History | null> {
  const section = await findSection(db, actor, sectionId)
  if (!section) return null
  const versions = await db
    .select({ version: version.version, personId: version.personId, at: version.at, how: version.how })
    .from(version)
    .where(eq(version.sectionId, sectionId))
    .orderBy(asc(version.version))
  const revisions = await submitted(sectionId)
  const signers = revisions.flatMap(({ by, signed }) => [by, ...signed.map((mark) => mark.by)])
  return {
    section,
    sittings: sittings(versions).reverse(),
    revisions,
    people: await namesOf(db, [...versions.map(({ personId }) => personId), ...signers]),
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
  return made.map((one) => ({
    id: one.id,
    number: one.number,
    draftVersion: one.draftVersion,
    at: one.createdAt,
    by: one.createdBy,
    signed: signed
      .filter((mark) => mark.revisionId === one.id)
      .map((mark) => ({ by: mark.personId, at: mark.at, note: mark.note })),
  }))
}
