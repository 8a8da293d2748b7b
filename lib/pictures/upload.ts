import { and, count, eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { picture, pictureFile } from '@/db/schema/pictures'
import type { Actor } from '@/lib/core/access'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import type { Uploaded, uploadSchema } from '@/lib/core/pictures'
import { say } from '@/lib/core/words/say'
import { judgeWriting } from '@/lib/core/workflow'
import { findSection, lockSection } from '@/lib/sections/find'
import { encode } from './encode'
import { hang, type Made, made } from './hang'
import { weight } from './store'

/** What one section may gather, replaced pictures too: they stay for the history. */
const most = { pictures: 100, bytes: 50_000_000 }

/** Takes a picture in for a section: made anew outside any transaction, kept in a short one. */
export async function upload(actor: Actor, input: z.infer<typeof uploadSchema>): Promise<Outcome<Uploaded>> {
  const allowed = await mayUpload(actor, input)
  if (!allowed.ok) return allowed
  const encoded = await encode(input.bytes)
  if (!encoded.ok) return encoded
  return db.transaction((tx) => keep(tx, actor, input.id, made(nanoid(), input.name, encoded.value)))
}

/** Whether this actor may bring a picture now: before it is sent, and before it is made anew. */
export async function mayUpload(actor: Actor, { id }: { id: string }): Promise<Outcome> {
  const found = await findSection(db, actor, id)
  return found ? judgeWriting(actor, found.facts) : absent
}

async function keep(tx: Tx, actor: Actor, sectionId: string, one: Made): Promise<Outcome<Uploaded>> {
  const found = await lockSection(tx, actor, sectionId)
  if (!found) return absent
  const allowed = judgeWriting(actor, found.facts)
  if (!allowed.ok) return allowed
  const same = await already(tx, sectionId, one)
  if (same) return done(same)
  const full = await fullness(tx, sectionId)
  if (full) return refused('invalid', full)
  await hang(tx, actor, sectionId, one)
  return done({ ref: one.ref, width: one.width, height: one.height })
}

/** The same picture, if this section has it: a second upload of it makes nothing new. */
async function already(tx: Tx, sectionId: string, { files }: Made): Promise<Uploaded | null> {
  const [same] = await tx
    .select({ ref: picture.id, width: picture.width, height: picture.height })
    .from(picture)
    .innerJoin(pictureFile, eq(pictureFile.pictureId, picture.id))
    .where(and(eq(picture.sectionId, sectionId), eq(pictureFile.hash, files.at(-1)?.hash ?? '')))
    .limit(1)
  return same ?? null
}

async function fullness(tx: Tx, sectionId: string): Promise<string | null> {
  const [held] = await tx.select({ count: count() }).from(picture).where(eq(picture.sectionId, sectionId))
  if ((held?.count ?? 0) >= most.pictures)
    return say('Kapittelet har plass til {count} bilder.', { count: most.pictures })
  if ((await weight(tx, sectionId)) >= most.bytes)
    return say('Kapittelet har ikke plass til flere bilder. De tar 50 MB til sammen.')
  return null
}
