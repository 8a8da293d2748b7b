import { and, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { picture } from '@/db/schema/pictures'
import { draft } from '@/db/schema/reports'
import { type File, get } from '@/lib/pictures/store'
import { findLent } from './find'

/** A picture that the lent draft shows now; null for every other, and where the link does not work. */
export async function lentPicture(token: string, id: string, width: number): Promise<File | null> {
  const lent = await findLent(db, token)
  if (lent?.state !== 'works') return null
  const [row] = await db
    .select({ content: draft.content })
    .from(draft)
    .innerJoin(picture, and(eq(picture.sectionId, draft.sectionId), eq(picture.id, id)))
    .where(eq(draft.sectionId, lent.section.id))
  const shown = row?.content.blocks.some((block) => block.kind === 'figure' && block.shown?.ref === id)
  const file = shown ? await get(db, id, width) : null
  return file && file.bytes.length > 0 ? file : null
}
