import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { db } from '@/db/connection'
import { picture } from '@/db/schema/pictures'
import type { Actor } from '@/lib/core/access'
import { absent, done, type Outcome } from '@/lib/core/outcome'
import type { lookSchema } from '@/lib/core/pictures'
import { findSection } from '@/lib/sections/find'
import { type File, get } from './store'

/** A picture of a section, for those who may read the section; another section's picture is not there, nor one that was erased. */
export async function look(actor: Actor, asked: z.infer<typeof lookSchema>): Promise<Outcome<File>> {
  const found = await findSection(db, actor, asked.id)
  if (!found) return absent
  const [its] = await db
    .select({ id: picture.id })
    .from(picture)
    .where(and(eq(picture.id, asked.picture), eq(picture.sectionId, asked.id)))
  const file = its ? await get(db, its.id, asked.width) : null
  return file && !file.erased ? done(file) : absent
}
