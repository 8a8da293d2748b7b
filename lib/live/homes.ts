import { inArray } from 'drizzle-orm'
import { db } from '@/db/connection'
import { figureRequest } from '@/db/schema/figures'

/** The sections in which figures are asked for, by the request; any other id is a section itself. */
export async function homesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ id: figureRequest.id, section: figureRequest.sectionId })
    .from(figureRequest)
    .where(inArray(figureRequest.id, [...ids]))
  return new Map(rows.map(({ id, section }) => [id, section]))
}
