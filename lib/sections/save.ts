import { and, eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { draft } from '@/db/schema/reports'
import { version } from '@/db/schema/versions'
import type { Actor } from '@/lib/core/access'
import { laid } from '@/lib/core/laying'
import { asNode, unwind } from '@/lib/core/merge'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { Save, SaveAnswer } from '@/lib/core/saving'
import type { Content } from '@/lib/core/section'
import type { How } from '@/lib/core/sittings'
import type { Change } from '@/lib/core/tree'
import { say } from '@/lib/core/words/say'
import { judgeWriting } from '@/lib/core/workflow'
import { withoutErased } from '@/lib/erasures/guard'
import { signedInAs } from '@/lib/signed-in-as'
import { keepCollisions } from './collisions'
import { type Found, findSection, lockSection } from './find'
import { keepVersion } from './keep-version'
import { answer, type Kept, lastAt, savedSince } from './since'

/** How somebody comes to a section to save in it. */
export type Way = (tx: Tx, locked: boolean) => Promise<Hold | null>

/** A section as somebody may save in it. */
type Hold = {
  found: Found
  /** May they save now? */
  allowed: Outcome
  /** And these changes, in what their screen showed? */
  judge: (changes: readonly Change[], seen: Content) => Outcome
  /** What of the answer they may see. */
  shown: (answer: SaveAnswer) => SaveAnswer
  how: How
}

/**
 * Saves an actor's changes into a draft, merged by id with what others saved meanwhile.
 * Nothing typed is lost: what cannot be merged is kept beside it as a collision.
 */
export function saveDraft(
  actor: Actor,
  { id, ...save }: Save & { id: string },
): Promise<Outcome<SaveAnswer>> {
  return saveBy(actor, asWriter(actor, id), save)
}

/** Whoever may write, writes anywhere in it. */
function asWriter(actor: Actor, id: string): Way {
  return async (tx, locked) => {
    const found = await (locked ? lockSection : findSection)(tx, actor, id)
    const whole = { judge: () => done(), shown: (answer: SaveAnswer) => answer, how: 'save' as const }
    return found && { found, allowed: judgeWriting(actor, found.facts), ...whole }
  }
}

/** The same for whoever comes another way, and may save less. */
export async function saveBy(
  actor: Actor,
  way: Way,
  { as = actor.id, ...save }: Save,
): Promise<Outcome<SaveAnswer>> {
  if (as !== actor.id) return signedInAs(actor)
  if (save.changes.length === 0) return news(way, save.baseVersion)
  return db.transaction(async (tx) => {
    const hold = await way(tx, true)
    if (!hold) return absent
    const { found, allowed, shown } = hold
    if (save.baseVersion > found.version) return ahead()
    const since = await savedSince(tx, found, save.baseVersion)
    if (await isKept(tx, found.id, save.saveId)) return done(shown(await answer(tx, found, since)))
    if (!allowed.ok) return allowed
    return write(tx, actor, hold, await withoutErased(tx, 'draft', found.id, save), since)
  })
}

/** What others saved, all of one moment; nobody who writes waits for somebody who only asks. */
async function news(way: Way, baseVersion: number): Promise<Outcome<SaveAnswer>> {
  return db.transaction(
    async (tx) => {
      const hold = await way(tx, false)
      if (!hold) return absent
      const { found, allowed, shown } = hold
      if (baseVersion > found.version) return ahead()
      if (!allowed.ok) return allowed
      return done(shown(await answer(tx, found, await savedSince(tx, found, baseVersion))))
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}

const ahead = () => refused('stale', say('Siden er nyere enn utkastet. Last den på nytt.'))

/** Whether this very save is in the draft already, however long ago. */
async function isKept(tx: Tx, id: string, saveId: string): Promise<boolean> {
  const kept = await tx
    .select({ version: version.version })
    .from(version)
    .where(and(eq(version.sectionId, id), eq(version.saveId, saveId)))
  return kept.length > 0
}

async function write(
  tx: Tx,
  actor: Actor,
  { found, judge, shown, how }: Hold,
  save: Save,
  since: Kept[],
): Promise<Outcome<SaveAnswer>> {
  const [current] = await tx
    .select({ content: draft.content })
    .from(draft)
    .where(eq(draft.sectionId, found.id))
  const present = asNode(current?.content)
  const others = since.flatMap((one) => one.changes)
  const fit = judge(save.changes, unwind(present, others) as unknown as Content)
  if (!fit.ok) return fit
  const merged = laid(present, save.changes, others)
  if (!merged.ok) return merged
  const { content, collisions, saved: changes } = merged.value
  // Somebody else, or the same person in another window.
  const met = collisions.map((one) => ({ ...one, theirsBy: lastAt(since, one.path, actor.id) }))
  await keepCollisions(tx, { sectionId: found.id, mineBy: actor.id }, met)
  const saved = { saveId: save.saveId, changes, personId: actor.id }
  const next = await keepVersion(tx, actor, found, content, { ...saved, how })
  return done(shown(await answer(tx, { ...found, ...next }, [...since, saved])))
}
