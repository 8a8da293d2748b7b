import { and, asc, desc, eq, gt, isNotNull, lte } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { draft } from '@/db/schema/reports'
import { version } from '@/db/schema/versions'
import { asNode, replay, unwind } from '@/lib/core/merge'
import { type Content, draftSchema } from '@/lib/core/section'

/** The whole content as it was at one saved version, from the snapshot before it; null: there is none. */
export async function contentAt(tx: Tx, sectionId: string, wanted: number): Promise<Content | null> {
  const [current] = await tx.select().from(draft).where(eq(draft.sectionId, sectionId))
  if (!current || wanted > current.version) return null
  if (wanted === current.version) return current.content
  if (wanted === 0) return begunWith(tx, sectionId)
  const [whole] = await tx
    .select({ version: version.version, snapshot: version.snapshot })
    .from(version)
    .where(and(eq(version.sectionId, sectionId), lte(version.version, wanted), isNotNull(version.snapshot)))
    .orderBy(desc(version.version))
    .limit(1)
  if (!whole) return null
  const steps = await tx
    .select({ changes: version.changes })
    .from(version)
    .where(
      and(eq(version.sectionId, sectionId), gt(version.version, whole.version), lte(version.version, wanted)),
    )
    .orderBy(asc(version.version))
  const changes = steps.flatMap((step) => step.changes)
  return draftSchema.parse(replay(asNode(whole.snapshot), changes))
}

/** What whoever wrote first began with: nothing, or what came along from last year's report. */
async function begunWith(tx: Tx, sectionId: string): Promise<Content | null> {
  const [first] = await tx
    .select({ changes: version.changes, snapshot: version.snapshot })
    .from(version)
    .where(and(eq(version.sectionId, sectionId), eq(version.version, 1)))
  return first?.snapshot ? draftSchema.parse(unwind(asNode(first.snapshot), first.changes)) : null
}
