import { db } from '@/db/connection'
import type { Actor } from '@/lib/core/access'
import type { Content } from '@/lib/core/section'
import { contentAt } from './contents'
import { findSection } from './find'

/** Two saved versions of a section, to compare; null: one of them is not there, or not for this actor. */
export async function twoVersions(
  actor: Actor,
  id: string,
  from: number,
  to: number,
): Promise<{ from: Content; to: Content } | null> {
  if (!(await findSection(db, actor, id))) return null
  const [before, after] = await Promise.all([contentAt(db, id, from), contentAt(db, id, to)])
  return before && after && { from: before, to: after }
}
