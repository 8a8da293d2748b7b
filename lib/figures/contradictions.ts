import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { figureLink } from '@/db/schema/figures'
import { revision } from '@/db/schema/reports'
import { type OutOfDate, outOfDate } from '@/lib/core/following'

type Published = { id: string; approvedRevisionId: string | null }

/** Signed texts that give another figure than the signed table they follow, of those that would stand in one edition. */
export async function contradictions(
  tx: Tx,
  sections: readonly Published[],
): Promise<(OutOfDate & { id: string })[]> {
  const signed = new Map(
    sections.flatMap((one) => (one.approvedRevisionId ? [[one.id, one.approvedRevisionId] as const] : [])),
  )
  if (signed.size === 0) return []
  const links = await tx
    .select()
    .from(figureLink)
    .where(inArray(figureLink.sectionId, [...signed.keys()]))
  const wanted = new Set(links.flatMap((link) => [link.sectionId, link.sourceId]))
  const revisions = [...wanted].flatMap((id) => signed.get(id) ?? [])
  if (revisions.length === 0) return []
  const texts = await tx
    .select({ id: revision.sectionId, content: revision.content })
    .from(revision)
    .where(inArray(revision.id, revisions))
  const contents = new Map(texts.map(({ id, content }) => [id, content]))
  return texts.flatMap(({ id, content }) =>
    outOfDate(content, (source) => contents.get(source)).map((one) => ({ id, ...one })),
  )
}
