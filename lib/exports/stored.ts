import { and, eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { editionExport, editionExportPiece } from '@/db/schema/exports'

/** Bytes of one piece, but for the last: what a server holds of a file that it sends. */
export const pieceSize = 256 * 1024

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

/**
 * Some bytes of a stored file, from `start` to before `end`, a piece at a time. Throws where it is dropped in the midst, and
 * where another was made in its place: its length was promised.
 */
export async function* readExport(stored: Stored, { start, end }: Some): AsyncGenerator<Buffer> {
  for (let at = start; at < end; ) {
    const number = Math.floor(at / pieceSize)
    const before = number * pieceSize
    const bytes = (await pieceOf(stored, number))?.subarray(at - before, end - before)
    if (!bytes?.length) throw new Error(`${stored.path} was dropped while it was sent`)
    at += bytes.length
    yield bytes
  }
}

type Some = { start: number; end: number }

async function pieceOf({ editionId, path, etag }: Stored, number: number): Promise<Buffer | null> {
  const [piece] = await db
    .select({ bytes: editionExportPiece.bytes })
    .from(editionExportPiece)
    .innerJoin(
      editionExport,
      and(
        eq(editionExport.editionId, editionExportPiece.editionId),
        eq(editionExport.path, editionExportPiece.path),
      ),
    )
    .where(
      and(ofPlace({ editionId, path }), eq(editionExportPiece.number, number), eq(editionExport.etag, etag)),
    )
  return piece?.bytes ?? null
}
