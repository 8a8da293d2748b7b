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

/** The bytes of a stored file, a piece at a time. */
export async function* readExport(place: Place): AsyncGenerator<Buffer> {
  for (let number = 0; ; number += 1) {
    const [piece] = await db
      .select({ bytes: editionExportPiece.bytes })
      .from(editionExportPiece)
      .where(and(ofPlace(place), eq(editionExportPiece.number, number)))
    if (!piece) return
    yield piece.bytes
  }
}
