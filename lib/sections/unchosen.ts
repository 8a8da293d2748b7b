import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { collision } from '@/db/schema/versions'
import { wordsOf } from '@/lib/core/wording'

/** A text that another was chosen over: who wrote it, who chose, and when. */
export type Unchosen = { id: string; at: Date; by: string | null; wrote: string | null; words: string[] }

/** Of each collision that was settled, the text that does not stand; oldest first. Of two that were joined, none. */
export async function unchosenIn(tx: Tx, sectionId: string): Promise<Unchosen[]> {
  const settled = await tx
    .select()
    .from(collision)
    .where(and(eq(collision.sectionId, sectionId), isNotNull(collision.resolvedAt)))
    .orderBy(asc(collision.resolvedAt))
  return settled.flatMap(({ id, resolvedAt, resolvedBy, chosen, mine, mineBy, theirs, theirsBy }) => {
    if (!resolvedAt || chosen === 'both') return []
    const [side, wrote] = chosen === 'mine' ? [theirs, theirsBy] : [mine, mineBy]
    return [{ id, at: resolvedAt, by: resolvedBy, wrote, words: wordsOf(side.value) }]
  })
}
