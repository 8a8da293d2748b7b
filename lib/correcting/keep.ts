import { and, asc, eq, gt } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { correction, correctionVersion } from '@/db/schema/corrections'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { Saved } from '@/lib/core/merge'
import type { OpenCollision, SaveAnswer } from '@/lib/core/saving'
import type { Content } from '@/lib/core/section'
import { withNames } from '@/lib/sections/collisions'
import { told } from '@/lib/sections/since'
import type { CorrectionRow } from './find'

type Keeping = { saveId: string; changes: Saved[]; collisions: OpenCollision[]; baseId?: string }

/** Writes content as the correction's next version; whoever does is one of its authors. */
export async function keepCorrection(
  tx: Tx,
  actor: Actor,
  { id, version }: CorrectionRow,
  content: Content,
  { saveId, changes, ...more }: Keeping,
) {
  const at = now()
  const next = { version: version + 1, content, savedAt: at, ...more }
  const made = { correctionId: id, version: next.version, saveId, changes }
  await tx.insert(correctionVersion).values({ ...made, personId: actor.id, at })
  await tx.update(correction).set(next).where(eq(correction.id, id))
  return next
}

/** What was saved in it after a version. */
export async function keptSince(tx: Tx, id: string, base: number) {
  return tx
    .select()
    .from(correctionVersion)
    .where(and(eq(correctionVersion.correctionId, id), gt(correctionVersion.version, base)))
    .orderBy(asc(correctionVersion.version))
}

/** The correction as it stands, for somebody who has what was there before `since`. */
export async function answerOf(
  tx: Tx,
  now: Pick<CorrectionRow, 'version' | 'savedAt' | 'collisions'>,
  since: readonly { changes: Saved[] }[],
): Promise<SaveAnswer> {
  return {
    version: now.version,
    savedAt: now.savedAt.toISOString(),
    state: 'draft',
    since: told(since),
    collisions: await withNames(tx, now.collisions),
  }
}
