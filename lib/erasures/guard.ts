import { and, eq, gt } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { erasurePlace } from '@/db/schema/erasures'
import { isWithin } from '@/lib/core/erasing/fields'
import type { Change } from '@/lib/core/tree'

type Save = { baseVersion: number; changes: readonly Change[] }

/**
 * What a page may still save that was open while something was erased: whatever it has at those places it wrote on the
 * old text, and that must not come back. The answer shows it what stands there now.
 */
export async function withoutErased<S extends Save>(
  tx: Tx,
  place: 'draft' | 'correction',
  id: string,
  save: S,
): Promise<S> {
  const erased = await tx
    .select({ paths: erasurePlace.paths })
    .from(erasurePlace)
    .where(
      and(
        eq(erasurePlace.place, place),
        eq(erasurePlace.key, id),
        gt(erasurePlace.version, save.baseVersion),
      ),
    )
  const paths = erased.flatMap(({ paths }) => paths ?? [])
  if (paths.length === 0) return save
  const touches = ({ path }: Change) => paths.some((one) => isWithin(path, one) || isWithin(one, path))
  return { ...save, changes: save.changes.filter((change) => !touches(change)) }
}
