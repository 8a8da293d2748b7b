import { createHash } from 'node:crypto'
import { and, count, eq, inArray, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { erasure } from '@/db/schema/erasures'
import { editionExport, editionExportPiece } from '@/db/schema/exports'
import { edition, report } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { ofPlace, type Place, type Stored, storedExport } from './stored'

/** Bytes of one piece: what a server holds of a file that it sends. */
const pieceSize = 256 * 1024

/**
 * Stores a file as it is made, piece by piece, all or nothing. Where several servers are asked for the same one, the
 * others wait and find it there. Null: something was erased from the report meanwhile, and this may still have it.
 */
export async function storeExport(
  place: Place,
  type: string,
  make: () => AsyncIterable<Uint8Array>,
): Promise<Stored | null> {
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`${place.editionId}/${place.path}`}, 0))`,
    )
    const found = await storedExport(tx, place)
    if (found) return found
    const before = await erasures(tx, place.editionId)
    const hash = createHash('sha256')
    let size = 0
    let number = 0
    for await (const bytes of pieces(make())) {
      hash.update(bytes)
      size += bytes.length
      await tx.insert(editionExportPiece).values({ ...place, number, bytes })
      number += 1
    }
    // An erasure locks the report first: either it is over and counted here, or it waits and throws this away.
    const ofEdition = tx.select({ id: edition.reportId }).from(edition).where(eq(edition.id, place.editionId))
    await tx.select({ id: report.id }).from(report).where(inArray(report.id, ofEdition)).for('share')
    if ((await erasures(tx, place.editionId)) !== before) {
      await tx.delete(editionExportPiece).where(ofPlace(place))
      return null
    }
    const etag = hash.digest('base64url').slice(0, 22)
    const [made] = await tx
      .insert(editionExport)
      .values({ ...place, type, etag, size, madeAt: now() })
      .returning()
    return made ?? null
  })
}

/** How many times something was erased from the report of an edition. */
async function erasures(tx: Tx, editionId: string): Promise<number> {
  const [row] = await tx
    .select({ done: count() })
    .from(erasure)
    .innerJoin(edition, eq(edition.reportId, erasure.reportId))
    .where(and(eq(edition.id, editionId), eq(erasure.state, 'done')))
  return row?.done ?? 0
}

/** The bytes in pieces of one size, whatever they come in. */
async function* pieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const some of bytes) {
    held.push(some)
    length += some.length
    if (length < pieceSize) continue
    const all = Buffer.concat(held)
    const whole = all.length - (all.length % pieceSize)
    for (let i = 0; i < whole; i += pieceSize) yield all.subarray(i, i + pieceSize)
    held = [all.subarray(whole)]
    length = all.length - whole
  }
  if (length > 0) yield Buffer.concat(held)
}
