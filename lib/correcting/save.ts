import { and, eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db, type Tx } from '@/db/connection'
import { correctionVersion } from '@/db/schema/corrections'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { judgeCorrection } from '@/lib/core/correcting'
import { laid } from '@/lib/core/laying'
import { asNode, type Collision } from '@/lib/core/merge'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { OpenCollision, Save, SaveAnswer } from '@/lib/core/saving'
import { say } from '@/lib/core/words/say'
import { withoutErased } from '@/lib/erasures/guard'
import { writtenOn } from '@/lib/sections/collisions'
import { lastAt } from '@/lib/sections/since'
import { signedInAs } from '@/lib/signed-in-as'
import { lockCorrection } from './find'
import { answerOf, keepCorrection, keptSince } from './keep'
import { keepUnchosen } from './unchosen'

/** Saves an actor's changes into a correction, merged by id with what others saved in it meanwhile. */
export async function saveCorrection(
  actor: Actor,
  { id, as = actor.id, ...save }: Save & { id: string },
): Promise<Outcome<SaveAnswer>> {
  if (as !== actor.id) return signedInAs(actor)
  return db.transaction(async (tx) => {
    const held = await lockCorrection(tx, actor, id)
    if (!held) return absent
    if (save.baseVersion > held.version)
      return refused('stale', say('Siden er nyere enn rettelsen. Last den på nytt.'))
    const since = await keptSince(tx, id, save.baseVersion)
    if (await isKept(tx, id, save.saveId)) return done(await answerOf(tx, held, since))
    const allowed = judgeCorrection('write', actor, held.facts)
    if (!allowed.ok) return allowed
    if (save.changes.length === 0) return done(await answerOf(tx, held, since))
    const others = since.flatMap((one) => one.changes)
    const { changes: mine } = await withoutErased(tx, 'correction', id, save)
    const merged = laid(asNode(held.content), mine, others)
    if (!merged.ok) return merged
    const { content, saved: changes } = merged.value
    const met = merged.value.collisions
    const behind = writtenOn(held.collisions, actor.id, met)
    await keepUnchosen(tx, held, behind, { by: actor.id, chosen: null })
    const collisions = [
      ...held.collisions.filter((one) => !behind.includes(one)),
      ...met.map((one) => opened(one, { mine: actor.id, theirs: lastAt(since, one.path, actor.id) })),
    ]
    const next = await keepCorrection(tx, actor, held, content, { saveId: save.saveId, changes, collisions })
    return done(await answerOf(tx, next, [...since, { changes }]))
  })
}

async function isKept(tx: Tx, id: string, saveId: string): Promise<boolean> {
  const kept = await tx
    .select({ version: correctionVersion.version })
    .from(correctionVersion)
    .where(and(eq(correctionVersion.correctionId, id), eq(correctionVersion.saveId, saveId)))
  return kept.length > 0
}

/** Both texts of a collision, until somebody chooses. */
export function opened(
  { path, mine, theirs }: Collision,
  by: { mine: string; theirs: string | null },
): OpenCollision {
  return {
    id: nanoid(),
    path: [...path],
    mine: { ...(mine !== undefined && { value: mine }), by: by.mine },
    theirs: { ...(theirs !== undefined && { value: theirs }), by: by.theirs },
    at: now().toISOString(),
  }
}
