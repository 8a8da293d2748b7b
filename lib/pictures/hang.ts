import { createHash } from 'node:crypto'
import type { Tx } from '@/db/connection'
import { picture } from '@/db/schema/pictures'
import { now } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import type { Encoded } from './encode'
import { put } from './store'

/** A picture as it is kept: made anew, with a name for the person who brought it. */
export type Made = {
  ref: string
  name: string
  width: number
  height: number
  files: { width: number; hash: string; bytes: Buffer }[]
}

export function made(ref: string, name: string, { width, height, files }: Encoded): Made {
  const hashed = files.map((file) => {
    const bytes = Buffer.from(file.bytes)
    return { width: file.width, bytes, hash: createHash('sha256').update(bytes).digest('hex') }
  })
  return { ref, name, width, height, files: hashed }
}

/** Keeps a picture for a section; whether there is room, and who may, is judged before. */
export async function hang(tx: Tx, actor: Actor, sectionId: string, one: Made): Promise<void> {
  const { ref, name, width, height } = one
  await tx
    .insert(picture)
    .values({ id: ref, sectionId, name, width, height, uploadedBy: actor.id, uploadedAt: now() })
  const files = one.files.map((file) => ({ ...file, picture: ref, type: 'image/webp' }))
  await put(tx, files)
}
