import { and, asc, eq, gt, gte, lte } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { version } from '@/db/schema/versions'
import type { Path } from '@/lib/core/blocks/kind'
import { lastOfEach, type Saved } from '@/lib/core/merge'
import type { SaveAnswer } from '@/lib/core/saving'
import { type Change, touch } from '@/lib/core/tree'
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

/** The changes that were saved at or after an instant. */
export async function savedAfter(tx: Tx, { id }: Pick<Found, 'id'>, at: Date): Promise<Saved[]> {
  const later = await tx
    .select({ changes: version.changes })
    .from(version)
    .where(and(eq(version.sectionId, id), gte(version.at, at)))
    .orderBy(asc(version.version))
  return later.flatMap(({ changes }) => changes)
}

/** Every change, as it is told: a page that slept gets each text once, not every save of it. */
export const told = (since: readonly Pick<Kept, 'changes'>[]): Change[] =>
  lastOfEach(since.flatMap(({ changes }) => changes)).map(({ path, to }) => ({ path, to }))

/** Who wrote last at a place, somebody else than the one who asks where there is one; null: nobody did. */
export function lastAt(since: readonly Kept[], path: Path, asking: string): string | null {
  const there = since.filter(({ changes }) => changes.some((change) => touch(change.path, path)))
  return (there.findLast(({ personId }) => personId !== asking) ?? there.at(-1))?.personId ?? null
}

/** The draft as it stands, for somebody who has what was there before `since`. */
export async function answer(tx: Tx, now: Now, since: readonly Kept[]): Promise<SaveAnswer> {
  return {
    version: now.version,
    savedAt: now.savedAt.toISOString(),
    state: now.state,
    since: told(since),
    collisions: await openCollisions(tx, now.id),
  }
}
