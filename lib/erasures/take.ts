import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { Tx } from '@/db/connection'
import { attachment } from '@/db/schema/acts'
import { correction, correctionVersion } from '@/db/schema/corrections'
import { asset, editionFile, editionSection } from '@/db/schema/editions'
import { hiddenHint } from '@/db/schema/hints'
import { event } from '@/db/schema/log'
import { pictureFile } from '@/db/schema/pictures'
import { draft, section } from '@/db/schema/reports'
import { collision, version } from '@/db/schema/versions'
import { now } from '@/lib/clock'
import type { ErasureTarget } from '@/lib/core/erasing'
import type { Content } from '@/lib/core/section'
import { diff, type Json, type Node } from '@/lib/core/tree'
import { noteSources } from '@/lib/figures/sources'
import { hashOf } from '@/lib/log/chain'
import { tell } from '@/lib/notify'
import type { HeldSection, Holding } from './find'
import type { Found } from './found'
import { addressWithout } from './places'

type Erasing = { id: string; target: ErasureTarget; by: string }

const none = Buffer.alloc(0)

/** Takes everything out that was found. The erasure is decided in this transaction, and names every row. */
export async function take(tx: Tx, holding: Holding, erasing: Erasing): Promise<void> {
  const { rows, sections, files, addresses, hints, bytes } = holding
  for (const one of sections) await rewrite(tx, one, rows, erasing)
  for (const one of rows.filter(({ table }) => table !== 'draft')) await write(tx, one)
  await settle(tx, rows, erasing.by)
  for (const { editionId, path } of files) {
    const to = addressWithout(path, erasing.target, erasing.id)
    const gone = { path: to, identity: none, gzip: none, brotli: none, words: '' }
    await tx
      .update(editionFile)
      .set(gone)
      .where(and(eq(editionFile.editionId, editionId), eq(editionFile.path, path)))
  }
  for (const { editionId, sectionId, path } of addresses) {
    // The next edition makes a new one, of the title as it is then.
    if (!editionId) await tx.update(section).set({ slug: null }).where(eq(section.id, sectionId))
    else
      await tx
        .update(editionSection)
        .set({ path: addressWithout(path, erasing.target, erasing.id) })
        .where(and(eq(editionSection.editionId, editionId), eq(editionSection.sectionId, sectionId)))
  }
  for (const one of hints)
    await tx
      .delete(hiddenHint)
      .where(and(eq(hiddenHint.sectionId, one.sectionId), eq(hiddenHint.hint, one.hint)))
  for (const { pictureId, width } of bytes.pictures)
    await tx
      .update(pictureFile)
      .set({ bytes: none })
      .where(and(eq(pictureFile.pictureId, pictureId), eq(pictureFile.width, width)))
  const ids = bytes.attachments.map(({ id }) => id)
  await tx.update(attachment).set({ bytes: none }).where(inArray(attachment.id, ids))
  const gone = { identity: none, gzip: null, brotli: null }
  await tx.update(asset).set(gone).where(inArray(asset.name, bytes.assets))
}

/** A row as it is without what is taken out. */
async function write(tx: Tx, { table, key, set }: Found): Promise<void> {
  const equal = (pair: [string, Json]) => sql`${sql.identifier(pair[0])} = ${stored(pair[1])}`
  await tx.execute(sql`
    update ${sql.identifier(table)} set ${sql.join(Object.entries(set).map(equal), sql`, `)}
    where ${sql.join(Object.entries(key).map(equal), sql` and `)}`)
}

const stored = (value: Json): SQL =>
  typeof value === 'object' && value !== null ? sql`${JSON.stringify(value)}::text::jsonb` : sql`${value}`

/** A draft and an open correction go on as their next version, so that those who have them open hear of it. */
async function rewrite(tx: Tx, { id, contents }: HeldSection, rows: readonly Found[], { by }: Erasing) {
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

/** Where two texts collided and nothing parts them any more, nobody has to choose. */
async function settle(tx: Tx, rows: readonly Found[], by: string): Promise<void> {
  const ids = rows.filter(({ table }) => table === 'collision').map(({ key }) => String(key.id))
  await tx
    .update(collision)
    .set({ resolvedAt: now(), resolvedBy: by, chosen: 'theirs' })
    .where(
      and(
        inArray(collision.id, ids),
        isNull(collision.resolvedAt),
        eq(collision.mine, sql`${collision.theirs}`),
      ),
    )
}

/** The events whose words were taken out, with the hash of each as it is since: what the log is verified by. */
export async function erasedEvents(tx: Tx, rows: readonly Found[]): Promise<[number, string][]> {
  const seqs = rows.filter(({ table }) => table === 'event').map(({ key }) => Number(key.seq))
  const events = await tx.select().from(event).where(inArray(event.seq, seqs)).orderBy(event.seq)
  return events.map((one) => [one.seq, hashOf(one)])
}
