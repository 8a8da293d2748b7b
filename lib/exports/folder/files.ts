import { createHash } from 'node:crypto'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { asset, editionFile } from '@/db/schema/editions'
import { readAsset } from '@/lib/editions/read'
import { origin } from '@/lib/origin'
import { aboutFiles } from './about'
import type { FolderEdition } from './edition'
import { type Around, inFolder } from './links'
import { placeOf } from './place'

/** A file of a folder: where it stands in it, and its bytes. */
export type FolderFile = { place: string; bytes: Buffer }

/** Files read at once: no more of an edition is in memory. */
const batch = 50

/**
 * An edition as a folder that works where it is opened, and on any web server: its pages and files, what they show, and
 * who says what with which sums. The same edition gives the same files, in the same order.
 */
export async function* folderFiles(edition: FolderEdition): AsyncGenerator<FolderFile> {
  const sums: string[] = []
  const summed = (file: FolderFile): FolderFile => {
    sums.push(`${createHash('sha256').update(file.bytes).digest('hex')}  ${file.place}\n`)
    return file
  }
  const { kept, erased } = await filesOf(edition.id)
  const named = new Set<string>()
  const around = await aroundOf(edition, kept, named)
  for (let i = 0; i < kept.length; i += batch)
    for (const file of await read(edition.id, kept.slice(i, i + batch))) {
      const place = placeOf(file)
      yield summed({ place, bytes: place.endsWith('.html') ? led(file.bytes, place, around) : file.bytes })
    }
  for (const name of [...named].sort()) {
    const found = await readAsset(name)
    if (found) yield summed({ place: `_b/${name}`, bytes: found.identity })
  }
  for (const file of aboutFiles(edition, erased)) yield summed(file)
  yield { place: 'SHA256SUMS', bytes: Buffer.from(sums.join('')) }
}

const led = (bytes: Buffer, place: string, around: Around) =>
  Buffer.from(inFolder(bytes.toString(), place, around))

type Listed = { path: string; type: string; erased: boolean }

/** What the edition has, in an order that no database decides. */
async function filesOf(editionId: string) {
  const all: Listed[] = await db
    .select({
      path: editionFile.path,
      type: editionFile.type,
      erased: sql<boolean>`length(${editionFile.identity}) = 0`,
    })
    .from(editionFile)
    .where(eq(editionFile.editionId, editionId))
  all.sort((a, b) => (a.path < b.path ? -1 : 1))
  return { kept: all.filter(({ erased }) => !erased), erased: all.filter((one) => one.erased) }
}

async function read(editionId: string, some: readonly Listed[]) {
  const paths = some.map(({ path }) => path)
  const rows = await db
    .select({ path: editionFile.path, type: editionFile.type, bytes: editionFile.identity })
    .from(editionFile)
    .where(and(eq(editionFile.editionId, editionId), inArray(editionFile.path, paths)))
  return rows.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** `named` gathers what the pages show: it comes along too. */
async function aroundOf(
  { slug }: FolderEdition,
  kept: readonly Listed[],
  named: Set<string>,
): Promise<Around> {
  const places = new Map(kept.map((file) => [file.path, placeOf(file)]))
  const gone = await db.select({ name: asset.name }).from(asset).where(sql`length(${asset.identity}) = 0`)
  const erased = new Set(gone.map(({ name }) => name))
  return {
    base: `/${slug}`,
    origin: origin(),
    placeAt: (path) => places.get(path),
    assetAt: (name) => {
      if (erased.has(name)) return undefined
      named.add(name)
      return `_b/${name}`
    },
  }
}
