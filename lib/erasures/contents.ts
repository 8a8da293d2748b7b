import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { comment, thread } from '@/db/schema/comments'
import { correction, correctionVersion } from '@/db/schema/corrections'
import { draft, revision } from '@/db/schema/reports'
import { collision, version } from '@/db/schema/versions'
import { type Ever, everIn } from '@/lib/core/erasing/taking'
import type { Json } from '@/lib/core/tree'

/** Everything that holds what somebody wrote in one section. */
export type Contents = {
  draft: typeof draft.$inferSelect
  revisions: (typeof revision.$inferSelect)[]
  versions: (typeof version.$inferSelect)[]
  collisions: (typeof collision.$inferSelect)[]
  corrections: (typeof correction.$inferSelect)[]
  saved: (typeof correctionVersion.$inferSelect)[]
  threads: (typeof thread.$inferSelect)[]
  comments: (typeof comment.$inferSelect)[]
}

/** Sections read at once: few questions, and no more in memory than that. */
const batch = 50

/** The contents of these sections, one after the other. */
export async function* contentsOf(tx: Tx, ids: readonly string[]): AsyncGenerator<[string, Contents]> {
  for (let i = 0; i < ids.length; i += batch) yield* await readContents(tx, ids.slice(i, i + batch))
}

async function readContents(tx: Tx, ids: string[]): Promise<[string, Contents][]> {
  const drafts = await tx.select().from(draft).where(inArray(draft.sectionId, ids))
  const revisions = await tx.select().from(revision).where(inArray(revision.sectionId, ids))
  const versions = await tx.select().from(version).where(inArray(version.sectionId, ids))
  const collisions = await tx.select().from(collision).where(inArray(collision.sectionId, ids))
  const corrections = await tx.select().from(correction).where(inArray(correction.sectionId, ids))
  const threads = await tx.select().from(thread).where(inArray(thread.sectionId, ids))
  const saved = await tx
    .select({ of: correction.sectionId, row: correctionVersion })
    .from(correctionVersion)
    .innerJoin(correction, eq(correction.id, correctionVersion.correctionId))
    .where(inArray(correction.sectionId, ids))
  const comments = await tx
    .select({ of: thread.sectionId, row: comment })
    .from(comment)
    .innerJoin(thread, eq(thread.id, comment.threadId))
    .where(inArray(thread.sectionId, ids))
  return drafts.map((current) => {
    const here = <R extends { sectionId: string }>(rows: readonly R[]) =>
      rows.filter(({ sectionId }) => sectionId === current.sectionId)
    const below = <R>(rows: readonly { of: string; row: R }[]) =>
      rows.flatMap(({ of, row }) => (of === current.sectionId ? [row] : []))
    return [
      current.sectionId,
      {
        draft: current,
        revisions: here(revisions),
        versions: here(versions),
        collisions: here(collisions),
        corrections: here(corrections),
        saved: below(saved),
        threads: here(threads),
        comments: below(comments),
      },
    ]
  })
}

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
