import { and, desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { draft, section } from '@/db/schema/reports'
import { version } from '@/db/schema/versions'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { Saved } from '@/lib/core/merge'
import type { Content } from '@/lib/core/section'
import { type How, sittingPause } from '@/lib/core/sittings'
import { noteSources } from '@/lib/figures/sources'
import { append } from '@/lib/log'
import { tell } from '@/lib/notify'
import type { Found } from './find'

/** One old version in so many is kept whole, so that any version is a few steps away. */
const snapshotEvery = 25

type Keeping = { saveId: string; changes: Saved[]; how?: How }

/** Writes content as the draft's next version; a new sitting, or the first word, is an event. */
export async function keepVersion(tx: Tx, actor: Actor, found: Found, content: Content, keeping: Keeping) {
  const { event, ...next } = await writeVersion(tx, actor, found, content, keeping)
  if (event) await append(tx, event)
  return next
}

/** The same for whoever writes many: the event is theirs to append, last in the transaction. */
export async function writeVersion(
  tx: Tx,
  actor: Pick<Actor, 'id'>,
  found: Found,
  content: Content,
  keeping: Keeping,
) {
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
  await noteSources(tx, found.id, content)
  await tell(tx, 'section_changed', found.id)
  const written = { version: next, savedAt: at, state: found.state }
  const log = { at, actor: actor.id, reportId: found.reportId, sectionId: found.id }
  // A new title alone begins nothing, whether the section is empty or has what came along from last year's.
  const begins = found.state === 'blank' && changes.some(({ path }) => path[0] === 'blocks')
  if (begins) {
    await tx.update(section).set({ state: 'draft', stateSince: at }).where(eq(section.id, found.id))
    return { ...written, state: 'draft' as const, event: { ...log, kind: 'section.begin' as const } }
  }
  const sitsDown = !last || at.getTime() - last.getTime() > sittingPause
  const event =
    (how === 'save' || how === 'fill') && sitsDown ? { ...log, kind: 'section.write' as const } : null
  return { ...written, event }
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
