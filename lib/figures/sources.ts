import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { figureLink } from '@/db/schema/figures'
import { section } from '@/db/schema/reports'
import { type Actor, mayRead } from '@/lib/core/access'
import { type Source, sourcesOf } from '@/lib/core/following'
import type { Content } from '@/lib/core/section'
import { draftsOf } from '@/lib/sections/find'

/** Notes which sections a draft follows. A link that is taken out again stays noted: a signed text may still have it. */
export async function noteSources(tx: Tx, sectionId: string, content: Content): Promise<void> {
  const rows = sourcesOf(content).map((sourceId) => ({ sectionId, sourceId }))
  if (rows.length === 0) return
  const known = tx.select({ id: section.id }).from(section)
  const there = await known.where(
    inArray(
      section.id,
      rows.map(({ sourceId }) => sourceId),
    ),
  )
  const kept = rows.filter(({ sourceId }) => there.some(({ id }) => id === sourceId))
  if (kept.length > 0) await tx.insert(figureLink).values(kept).onConflictDoNothing()
}

/** The sections with these ids that an actor may read, with their tables as the drafts have them, by id. */
export async function readSources(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<Record<string, Source>> {
  const readable = (await draftsOf(tx, ids)).filter(({ facts }) => mayRead(actor, facts))
  return Object.fromEntries(
    readable.map(({ id, title, content }) => [id, { title, content: tablesOf(content) }]),
  )
}

const tablesOf = (content: Content): Content => ({
  ...content,
  blocks: content.blocks.filter(({ kind }) => kind === 'table'),
})
