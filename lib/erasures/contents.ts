import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { comment, thread } from '@/db/schema/comments'
import { correction, correctionVersion } from '@/db/schema/corrections'
import { draft, revision } from '@/db/schema/reports'
import { collision, version } from '@/db/schema/versions'
import { type Ever, everIn } from '@/lib/core/erasing/taking'
import type { Json } from '@/lib/core/tree'

/** Everything that holds what somebody wrote in one section. */
export async function readContents(tx: Tx, sectionId: string) {
  const [current] = await tx.select().from(draft).where(eq(draft.sectionId, sectionId))
  if (!current) throw new Error('A section has a draft')
  const revisions = await tx.select().from(revision).where(eq(revision.sectionId, sectionId))
  const versions = await tx.select().from(version).where(eq(version.sectionId, sectionId))
  const collisions = await tx.select().from(collision).where(eq(collision.sectionId, sectionId))
  const corrections = await tx.select().from(correction).where(eq(correction.sectionId, sectionId))
  const threads = await tx.select().from(thread).where(eq(thread.sectionId, sectionId))
  const ofCorrections = inArray(correctionVersion.correctionId, idsOf(corrections))
  const ofThreads = inArray(comment.threadId, idsOf(threads))
  return {
    draft: current,
    revisions,
    versions,
    collisions,
    corrections,
    saved: await tx.select().from(correctionVersion).where(ofCorrections),
    threads,
    comments: await tx.select().from(comment).where(ofThreads),
  }
}

export type Contents = Awaited<ReturnType<typeof readContents>>

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** Every content that the section ever had, whole or in part. */
export function everSaid({ draft, revisions, versions, collisions, corrections, saved }: Contents): Ever[] {
  const whole = [draft, ...revisions, ...corrections].map(({ content }) => content)
  const snapshots = versions.flatMap(({ snapshot }) => snapshot ?? [])
  return [
    ...[...whole, ...snapshots].map((content) => ({ path: [], value: content as unknown as Json })),
    ...[...versions, ...saved].flatMap(({ changes }) => everIn(changes)),
    ...collisions.flatMap(({ path, mine, theirs }) =>
      [mine.value, theirs.value].flatMap((value) => (value === undefined ? [] : [{ path, value }])),
    ),
  ]
}
