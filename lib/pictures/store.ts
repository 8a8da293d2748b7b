import { and, asc, eq, gte, inArray, sql, sum } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { picture, pictureFile } from '@/db/schema/pictures'

/** One width of a picture, without its bytes. */
export type Kept = { picture: string; width: number; type: string; hash: string; erased?: boolean }
export type File = Kept & { bytes: Buffer }

// Where the bytes of pictures lie: PostgreSQL, so that one backup holds everything. Another home (a bucket) needs
// these four functions and nothing else; rows of `picture` stay here.

export async function put(tx: Tx, files: readonly File[]): Promise<void> {
  await tx.insert(pictureFile).values(files.map(({ picture, ...file }) => ({ pictureId: picture, ...file })))
}

/** The narrowest that is wide enough, or else the widest. */
export async function get(tx: Tx, of: string, wide: number): Promise<File | null> {
  const columns = { ...kept, bytes: pictureFile.bytes }
  const from = () => tx.select(columns).from(pictureFile)
  const [enough] = await from()
    .where(and(eq(pictureFile.pictureId, of), gte(pictureFile.width, wide)))
    .orderBy(asc(pictureFile.width))
    .limit(1)
  if (enough) return enough
  const [widest] = await from()
    .where(eq(pictureFile.pictureId, of))
    .orderBy(sql`${pictureFile.width} desc`)
    .limit(1)
  return widest ?? null
}

/** What there is of each picture, narrowest first. */
export async function list(tx: Tx, of: readonly string[]): Promise<Kept[]> {
  if (of.length === 0) return []
  return tx
    .select(kept)
    .from(pictureFile)
    .where(inArray(pictureFile.pictureId, [...of]))
    .orderBy(asc(pictureFile.pictureId), asc(pictureFile.width))
}

/** Bytes kept for a section, of every picture that was ever uploaded to it. */
export async function weight(tx: Tx, sectionId: string): Promise<number> {
  const [row] = await tx
    .select({ bytes: sum(sql`length(${pictureFile.bytes})`) })
    .from(pictureFile)
    .innerJoin(picture, eq(picture.id, pictureFile.pictureId))
    .where(eq(picture.sectionId, sectionId))
  return Number(row?.bytes ?? 0)
}

const kept = {
  picture: pictureFile.pictureId,
  width: pictureFile.width,
  type: pictureFile.type,
  hash: pictureFile.hash,
  /** Its bytes were taken out of everything. */
  erased: sql<boolean>`length(${pictureFile.bytes}) = 0`,
}
