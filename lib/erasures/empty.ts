import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { attachment } from '@/db/schema/acts'
import { asset, editionFile, editionSection } from '@/db/schema/editions'
import { pictureFile } from '@/db/schema/pictures'
import { section } from '@/db/schema/reports'
import type { ErasureTarget } from '@/lib/core/erasing'
import type { Holding } from './find'
import { addressWithout } from './places'

const none = Buffer.alloc(0)

/** Takes the bytes away of files, pictures and attachments; their rows stay, with hash and address. */
export async function empty(
  tx: Tx,
  { files, addresses, bytes }: Holding,
  { id, target }: { id: string; target: ErasureTarget },
): Promise<void> {
  for (const { editionId, path } of files) {
    const to = addressWithout(path, target, id)
    const gone = { path: to, identity: none, gzip: none, brotli: none }
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
        .set({ path: addressWithout(path, target, id) })
        .where(and(eq(editionSection.editionId, editionId), eq(editionSection.sectionId, sectionId)))
  }
  for (const { pictureId, width } of bytes.pictures)
    await tx
      .update(pictureFile)
      .set({ bytes: none })
      .where(and(eq(pictureFile.pictureId, pictureId), eq(pictureFile.width, width)))
  const attachments = bytes.attachments.map((one) => one.id)
  await tx.update(attachment).set({ bytes: none }).where(inArray(attachment.id, attachments))
  const gone = { identity: none, gzip: null, brotli: null }
  await tx.update(asset).set(gone).where(inArray(asset.name, bytes.assets))
}
