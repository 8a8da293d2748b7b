import { and, eq, inArray, like, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { editionFile } from '@/db/schema/editions'
import type { Block } from '@/lib/core/blocks/all'
import type { Language } from '@/lib/core/section'
import { manifestPath } from '@/lib/editions/manifest'

/** A section as an edition stores it for those who reuse it (lib/editions/files.ts). */
export type StoredSection = {
  language: Language
  contact: { unit: string } | null
  /** Of its tables, figures and pictures, by their ids. */
  numbers: Record<string, string>
  blocks: Block[]
}

/** Files read at once: their bytes are held only so long. */
const batch = 100

/** The sections that an edition stores at these paths, by path; null where the bytes were erased. */
export async function storedSections(
  editionId: string,
  paths: readonly string[],
): Promise<Map<string, StoredSection | null>> {
  const found = new Map<string, StoredSection | null>()
  for (let i = 0; i < paths.length; i += batch) {
    const names = paths.slice(i, i + batch).map((path) => `${path}.json`)
    const files = await db
      .select({ path: editionFile.path, bytes: editionFile.identity })
      .from(editionFile)
      .where(and(eq(editionFile.editionId, editionId), inArray(editionFile.path, names)))
    for (const { path, bytes } of files) found.set(path.slice(0, -'.json'.length), parsed(bytes))
  }
  return found
}

const parsed = <T>(bytes: Buffer): T | null => (bytes.length > 0 ? (JSON.parse(bytes.toString()) as T) : null)

/** How far the report had come when the edition was made, in words. */
export async function storedStatus(editionId: string): Promise<string> {
  const [file] = await db
    .select({ bytes: editionFile.identity })
    .from(editionFile)
    .where(and(eq(editionFile.editionId, editionId), eq(editionFile.path, manifestPath)))
  return (file && parsed<{ status: string }>(file.bytes)?.status) || ''
}

/** The files of the tables of an edition, by their path without what they end in: "organisasjon/tabell-4-1". */
export async function tableFiles(editionId: string) {
  const rows = await db
    .select({ path: editionFile.path, type: editionFile.type })
    .from(editionFile)
    .where(
      and(
        eq(editionFile.editionId, editionId),
        like(editionFile.path, '%tabell-%'),
        sql`${editionFile.type} not like 'text/html%'`,
        sql`length(${editionFile.identity}) > 0`,
      ),
    )
  const files = new Map<string, { path: string; type: string }[]>()
  for (const { path, type } of rows.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const base = path.replace(/\.[^/]*$/, '')
    files.set(base, [...(files.get(base) ?? []), { path, type: type.split(';')[0] ?? type }])
  }
  return files
}
