import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { asset, editionFile, editionSection } from '@/db/schema/editions'
import { edition } from '@/db/schema/reports'
import { dateIn } from '@/lib/clock'

/** One stored file of an edition, in one indexed read. */
export async function readFile(editionId: string, path: string) {
  const [file] = await db
    .select()
    .from(editionFile)
    .where(and(eq(editionFile.editionId, editionId), eq(editionFile.path, path)))
  return file ?? null
}

/** How many bytes it has, none where they were erased; null: there is no such file. */
export async function sizeOfFile(editionId: string, path: string): Promise<number | null> {
  const [file] = await db
    .select({ size: sql<number>`length(${editionFile.identity})` })
    .from(editionFile)
    .where(and(eq(editionFile.editionId, editionId), eq(editionFile.path, path)))
  return file?.size ?? null
}

export async function readAsset(name: string) {
  const [found] = await db.select().from(asset).where(eq(asset.name, name))
  return found ?? null
}

export type Moved = { kind: 'moved'; path: string } | { kind: 'gone'; edition: number; title: string }

/**
 * Where something went that an earlier edition had at this path: to the section's present path, or nowhere,
 * and then the last edition that had it. Null: it never was there.
 */
export async function whereTo(
  reportId: string,
  currentId: string | null,
  path: string,
): Promise<Moved | null> {
  const [held] = await db
    .select({ sectionId: editionSection.sectionId, title: editionSection.title, edition: edition.number })
    .from(editionSection)
    .innerJoin(edition, eq(edition.id, editionSection.editionId))
    .where(and(eq(edition.reportId, reportId), inArray(editionSection.path, withoutFile(path))))
    .orderBy(desc(edition.number))
    .limit(1)
  if (!held) return null
  const [now] = currentId
    ? await db
        .select({ path: editionSection.path })
        .from(editionSection)
        .where(and(eq(editionSection.editionId, currentId), eq(editionSection.sectionId, held.sectionId)))
    : []
  return now ? { kind: 'moved', path: now.path } : { kind: 'gone', edition: held.edition, title: held.title }
}

/** A section's files lie below its page: "x/y/tabell-1.csv" belonged to "x/y", "x/y.json" and "x/y.pdf" too. */
function withoutFile(path: string): string[] {
  return [
    path,
    ...[
      /\.(json|pdf|docx|md)$/,
      /\/(tabell|figur)-[^/]+\.(csv|xlsx|jsonstat\.json)$/,
      /\/(videre|over-tid|henvis)$/,
    ].map((file) => path.replace(file, '')),
  ]
}

/** Which edition it is, and since when. */
export async function readEdition(id: string) {
  const [found] = await db.select().from(edition).where(eq(edition.id, id))
  return found ? { id, number: found.number, published: dateIn(found.createdAt) } : null
}
