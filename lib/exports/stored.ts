import { and, eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { editionExport, editionExportPiece } from '@/db/schema/exports'

/** What is known of a file without reading it. */
export type Stored = typeof editionExport.$inferSelect

export type Place = { editionId: string; path: string }

/** A file that was made before; null: it was not. */
export async function storedExport(tx: Tx, { editionId, path }: Place): Promise<Stored | null> {
  const [found] = await tx
    .select()
    .from(editionExport)
    .where(and(eq(editionExport.editionId, editionId), eq(editionExport.path, path)))
  return found ?? null
}

export const ofPlace = ({ editionId, path }: Place) =>
  and(eq(editionExportPiece.editionId, editionId), eq(editionExportPiece.path, path))

/** The bytes of a stored file, a piece at a time. Throws where it is dropped in the midst: its length was promised. */
export async function* readExport(stored: Stored): AsyncGenerator<Buffer> {
  const place = { editionId: stored.editionId, path: stored.path }
  let left = stored.size
  for (let number = 0; left > 0; number += 1) {
    const [piece] = await db
      .select({ bytes: editionExportPiece.bytes })
      .from(editionExportPiece)
      .where(and(ofPlace(place), eq(editionExportPiece.number, number)))
    if (!piece || piece.bytes.length > left) throw new Error(`${place.path} was dropped while it was sent`)
    left -= piece.bytes.length
    yield piece.bytes
  }
}
