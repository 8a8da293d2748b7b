import { and, asc, eq, gt, lte } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { version } from '@/db/schema/versions'
import type { Saved } from '@/lib/core/merge'
import type { SaveAnswer } from '@/lib/core/saving'
import { openCollisions } from './collisions'
import type { Found } from './find'

export type Kept = { changes: Saved[]; personId: string }
type Now = Pick<Found, 'id' | 'version' | 'savedAt' | 'state'>

/** What was saved after a version, up to the one that was found. */
export async function savedSince(
  tx: Tx,
  found: Pick<Found, 'id' | 'version'>,
  base: number,
): Promise<Kept[]> {
  return tx
    .select({ changes: version.changes, personId: version.personId })
    .from(version)
    .where(
      and(eq(version.sectionId, found.id), gt(version.version, base), lte(version.version, found.version)),
    )
    .orderBy(asc(version.version))
}

/** The draft as it stands, for somebody who has what was there before `since`. */
export async function answer(tx: Tx, now: Now, since: readonly Kept[]): Promise<SaveAnswer> {
  return {
    version: now.version,
    savedAt: now.savedAt.toISOString(),
    state: now.state,
    since: since.flatMap((one) => one.changes.map(({ path, to }) => ({ path, to }))),
    collisions: await openCollisions(tx, now.id),
  }
}
