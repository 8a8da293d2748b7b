import type { Tx } from '@/db/connection'
import { collision } from '@/db/schema/versions'
import { now } from '@/lib/clock'
import type { Choice } from '@/lib/core/choosing'
import type { OpenCollision } from '@/lib/core/saving'
import type { Json } from '@/lib/core/tree'
import type { CorrectionRow } from './find'

type Side = { value?: unknown }
const kept = ({ value }: Side) => (value === undefined ? {} : { value: value as Json })

/** Lays settled collisions of a correction in the history of its section, where every text that was not chosen is found. */
export async function keepUnchosen(
  tx: Tx,
  { sectionId }: Pick<CorrectionRow, 'sectionId'>,
  settled: readonly OpenCollision[],
  { by, chosen }: { by: string; chosen: Choice | null },
): Promise<void> {
  if (settled.length === 0) return
  await tx.insert(collision).values(
    settled.map(({ id, path, mine, theirs, at }) => ({
      id,
      sectionId,
      path,
      mine: kept(mine),
      mineBy: mine.by,
      theirs: kept(theirs),
      theirsBy: theirs.by,
      at: new Date(at),
      resolvedAt: now(),
      resolvedBy: by,
      chosen,
    })),
  )
}
