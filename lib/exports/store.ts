import { createHash } from 'node:crypto'
import { and, count, eq, inArray, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { erasure } from '@/db/schema/erasures'
import { editionExport, editionExportPiece } from '@/db/schema/exports'
import { edition, report } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { ofPlace, type Place, pieceSize, type Stored, storedExport } from './stored'

type Made = Place & {
  type: string
  /** How many erasures there were before anything was read of what it is made of. */
  since: number
}

/**
 * Stores a file piece by piece, all or nothing. Where several servers have made the same one, the first is kept. Null:
 * something was erased from the report meanwhile, and this may still have it.
 */
export async function storeExport(
  { type, since, ...place }: Made,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Stored | null> {
  // What comes as a whole is made before a transaction is held open for it.
  const coming = await begun(bytes)
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`${place.editionId}/${place.path}`}, 0))`,
    )
    const found = await storedExport(tx, place)
    if (found) return found
    const hash = createHash('sha256')
    let size = 0
    let number = 0
    for await (const bytes of pieces(coming)) {
      hash.update(bytes)
      size += bytes.length
      await tx.insert(editionExportPiece).values({ ...place, number, bytes })
      number += 1
    }
    // An erasure locks the report first: either it is over and counted here, or it waits and throws this away.
    const ofEdition = tx.select({ id: edition.reportId }).from(edition).where(eq(edition.id, place.editionId))
    await tx.select({ id: report.id }).from(report).where(inArray(report.id, ofEdition)).for('share')
    if ((await erasuresOf(tx, place.editionId)) !== since) {
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

/** The same bytes, the first of them waited for. */
async function begun(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const rest = bytes[Symbol.asyncIterator]()
  const first = await rest.next()
  return (async function* () {
    if (first.done) return
    yield first.value
    yield* { [Symbol.asyncIterator]: () => rest }
  })()
}

/** How many times something was erased from the report of an edition. */
export async function erasuresOf(tx: Tx, editionId: string): Promise<number> {
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
