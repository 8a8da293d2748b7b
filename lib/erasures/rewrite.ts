import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { correction, correctionVersion } from '@/db/schema/corrections'
import { draft } from '@/db/schema/reports'
import { version } from '@/db/schema/versions'
import { now } from '@/lib/clock'
import type { Content } from '@/lib/core/section'
import { diff, type Node } from '@/lib/core/tree'
import { noteSources } from '@/lib/figures/sources'
import { tell } from '@/lib/notify'
import type { HeldSection } from './find'
import type { Found } from './found'

/** A draft and an open correction go on as their next version, so that those who have them open hear of it. */
export async function rewrite(tx: Tx, { id, contents }: HeldSection, rows: readonly Found[], by: string) {
  const at = now()
  const next = (table: string, key: string) =>
    rows.find((one) => one.table === table && Object.values(one.key)[0] === key && one.set.content)?.set
      .content as Node | undefined
  const content = next('draft', id)
  if (content) {
    const number = contents.draft.version + 1
    const changes = diff(contents.draft.content as unknown as Node, content)
    const saved = { sectionId: id, version: number, saveId: nanoid(), personId: by, at, changes }
    await tx.insert(version).values({ ...saved, how: 'erase' })
    const written = content as unknown as Content
    await tx
      .update(draft)
      .set({ version: number, content: written, title: written.title, hasBlocks: written.blocks.length > 0 })
      .where(eq(draft.sectionId, id))
    await noteSources(tx, id, written)
  }
  for (const one of contents.corrections.filter(
    ({ state }) => state !== 'published' && state !== 'dropped',
  )) {
    const corrected = next('correction', one.id)
    if (!corrected) continue
    const number = one.version + 1
    const changes = diff(one.content as unknown as Node, corrected)
    const saved = { correctionId: one.id, version: number, saveId: nanoid(), personId: by, at, changes }
    await tx.insert(correctionVersion).values(saved)
    const written = corrected as unknown as Content
    await tx.update(correction).set({ version: number, content: written }).where(eq(correction.id, one.id))
  }
  await tell(tx, 'section_changed', id)
}
