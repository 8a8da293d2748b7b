import { and, asc, eq, like, sql } from 'drizzle-orm'
import { db } from '@/db/connection'
import { editionFile } from '@/db/schema/editions'

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
    .orderBy(asc(editionFile.path))
  const files = new Map<string, { path: string; type: string }[]>()
  for (const { path, type } of rows) {
    const base = path.replace(/\.[^/]*$/, '')
    files.set(base, [...(files.get(base) ?? []), { path, type: type.split(';')[0] ?? type }])
  }
  return files
}
