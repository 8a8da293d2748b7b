import { and, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { editionFile } from '@/db/schema/editions'
import type { Block } from '@/lib/core/blocks/all'

/** A section as an edition stores it for those who reuse it (lib/editions/files.ts). */
export type StoredSection = {
  /** Of its tables, figures and pictures, by their ids. */
  numbers: Record<string, string>
  blocks: Block[]
}

/** Sections by their paths in an edition; those whose bytes were erased are not among them. */
export async function storedAt(
  editionId: string,
  paths: readonly string[],
): Promise<Map<string, StoredSection>> {
  if (paths.length === 0) return new Map()
  const files = await db
    .select({ path: editionFile.path, bytes: editionFile.identity })
    .from(editionFile)
    .where(
      and(
        eq(editionFile.editionId, editionId),
        inArray(
          editionFile.path,
          paths.map((path) => `${path}.json`),
        ),
        sql`length(${editionFile.identity}) > 0`,
      ),
    )
  return new Map(
    files.map(({ path, bytes }) => [
      path.slice(0, -'.json'.length),
      JSON.parse(bytes.toString()) as StoredSection,
    ]),
  )
}
