import { and, asc, desc, eq, gt } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { draft, section } from '@/db/schema/reports'
import { type How, version } from '@/db/schema/versions'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { asNode, rebase, type Saved } from '@/lib/core/merge'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { plainly } from '@/lib/core/plainly'
import type { Save, SaveAnswer } from '@/lib/core/saving'
import { type Content, draftSchema } from '@/lib/core/section'
import { sittingPause } from '@/lib/core/sittings'
import { judgeWriting } from '@/lib/core/workflow'
import { append } from '@/lib/log'
import { keepCollisions, openCollisions } from './collisions'
import { type Found, lockSection } from './find'

/** One old version in so many is kept whole, so that any version is a few steps away. */
const snapshotEvery = 25

/**
 * Saves an actor's changes into a draft, merged by id with what others saved meanwhile.
 * Nothing typed is lost: what cannot be merged is kept beside it as a collision.
 */
export async function saveDraft(
  actor: Actor,
  { id, ...save }: Save & { id: string },
): Promise<Outcome<SaveAnswer>> {
  return db.transaction(async (tx) => {
    const found = await lockSection(tx, actor, id)
    if (!found) return absent
    if (save.baseVersion > found.version)
      return refused('stale', 'Siden er nyere enn utkastet. Last den på nytt.')
    const since = await savedSince(tx, id, save.baseVersion)
    if (await isKept(tx, id, save.saveId)) return done(await answer(tx, found, since))
    const allowed = judgeWriting(actor, found.facts)
    if (!allowed.ok) return allowed
    if (save.changes.length === 0) return done(await answer(tx, found, since))
    return write(tx, actor, found, save, since)
  })
}

/** Whether this very save is in the draft already, however long ago. */
async function isKept(tx: Tx, id: string, saveId: string): Promise<boolean> {
  const kept = await tx
    .select({ version: version.version })
    .from(version)
    .where(and(eq(version.sectionId, id), eq(version.saveId, saveId)))
  return kept.length > 0
}

type Kept = { changes: Saved[]; personId: string }

async function savedSince(tx: Tx, id: string, base: number): Promise<Kept[]> {
  return tx
    .select({ changes: version.changes, personId: version.personId })
    .from(version)
    .where(and(eq(version.sectionId, id), gt(version.version, base)))
    .orderBy(asc(version.version))
}

async function write(
  tx: Tx,
  actor: Actor,
  found: Found,
  save: Save,
  since: Kept[],
): Promise<Outcome<SaveAnswer>> {
  const [current] = await tx
    .select({ content: draft.content })
    .from(draft)
    .where(eq(draft.sectionId, found.id))
  const merged = rebase(
    asNode(current?.content),
    save.changes,
    since.flatMap((one) => one.changes),
  )
  const parsed = draftSchema.safeParse(merged.content, { error: plainly })
  if (!parsed.success)
    return refused('invalid', parsed.error.issues[0]?.message ?? 'Innholdet kan ikke lagres.')
  // Somebody else, or the same person in another window.
  const theirs = since.findLast((one) => one.personId !== actor.id) ?? since.at(-1)
  const theirsBy = theirs?.personId ?? null
  await keepCollisions(tx, { sectionId: found.id, mineBy: actor.id, theirsBy }, merged.collisions)
  const saved = { saveId: save.saveId, changes: merged.saved, personId: actor.id }
  const next = await keepVersion(tx, actor, found, parsed.data, saved)
  return done(await answer(tx, { ...found, ...next }, [...since, saved]))
}

type Keeping = { saveId: string; changes: Saved[]; how?: How }

/** Writes content as the draft's next version; a new sitting, or the first word, is an event. */
export async function keepVersion(tx: Tx, actor: Actor, found: Found, content: Content, keeping: Keeping) {
  const { how = 'save', saveId, changes } = keeping
  const at = now()
  const next = found.version + 1
  const last = await lastSaved(tx, found.id, actor.id)
  await tx.insert(version).values({
    sectionId: found.id,
    version: next,
    saveId,
    personId: actor.id,
    at,
    how,
    changes,
    snapshot: next % snapshotEvery === 1 ? content : null,
  })
  await tx
    .update(draft)
    .set({
      version: next,
      content,
      title: content.title,
      hasBlocks: content.blocks.length > 0,
      savedAt: at,
      savedBy: actor.id,
    })
    .where(eq(draft.sectionId, found.id))
  const log = { at, actor: actor.id, reportId: found.reportId, sectionId: found.id }
  // A heading without blocks is not begun: a new title alone changes no state.
  const begins = found.state === 'blank' && content.blocks.length > 0
  if (begins) {
    await tx.update(section).set({ state: 'draft', stateSince: at }).where(eq(section.id, found.id))
    await append(tx, { ...log, kind: 'section.begin', data: {} })
  } else if (how === 'save' && (!last || at.getTime() - last.getTime() > sittingPause)) {
    await append(tx, { ...log, kind: 'section.write', data: {} })
  }
  return { version: next, savedAt: at, state: begins ? ('draft' as const) : found.state }
}

async function lastSaved(tx: Tx, sectionId: string, personId: string): Promise<Date | null> {
  const [row] = await tx
    .select({ at: version.at })
    .from(version)
    .where(and(eq(version.sectionId, sectionId), eq(version.personId, personId)))
    .orderBy(desc(version.version))
    .limit(1)
  return row?.at ?? null
}

type Now = Pick<Found, 'id' | 'version' | 'savedAt' | 'state'>

async function answer(tx: Tx, now: Now, since: Kept[]): Promise<SaveAnswer> {
  return {
    version: now.version,
    savedAt: now.savedAt.toISOString(),
    state: now.state,
    since: since.flatMap((one) => one.changes.map(({ path, to }) => ({ path, to }))),
    collisions: await openCollisions(tx, now.id),
  }
}
