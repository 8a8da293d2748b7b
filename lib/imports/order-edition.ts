import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { publication } from '@/db/schema/editions'
import { revision, section } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { order } from '@/lib/jobs'
import { contentHash } from '@/lib/sections/hash'
import type { Kept } from './keep-sections'

/**
 * Orders the edition of a report that was published elsewhere. Its sections get revisions but no sign-off: it was
 * approved where it was written, and nobody here can say by whom.
 */
export async function orderEdition(
  tx: Tx,
  actor: Actor,
  reportId: string,
  kept: readonly Kept[],
): Promise<string> {
  for (const one of kept) if (one.version > 0) await fix(tx, actor, one)
  const id = nanoid()
  await tx.insert(publication).values({ id, reportId, startedBy: actor.id, startedAt: now() })
  await order(tx, 'publish', { publication: id }, `publish ${reportId}`)
  return id
}

async function fix(tx: Tx, actor: Actor, { id: sectionId, version, content }: Kept): Promise<void> {
  const id = nanoid()
  await tx.insert(revision).values({
    id,
    sectionId,
    number: 1,
    content,
    hash: contentHash(content),
    authors: [actor.id],
    draftVersion: version,
    createdAt: now(),
    createdBy: actor.id,
  })
  await tx
    .update(section)
    .set({ state: 'submitted', stateSince: now(), submittedRevisionId: id })
    .where(eq(section.id, sectionId))
}
