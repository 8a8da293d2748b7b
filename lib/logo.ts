import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { asset } from '@/db/schema/editions'
import { installation } from '@/db/schema/installation'
import { type Actor, may } from './core/access'
import type { Logo, logoSchema, takeDownSchema } from './core/installation'
import { absent, done, type Outcome, refused } from './core/outcome'
import { say } from './core/words/say'
import { append } from './log'
import { tell } from './notify'
import { encode } from './pictures/encode'

/** Takes in a logo: made anew like every picture, small enough for the head of a page, and kept among the public assets. */
export async function hangLogo(actor: Actor, { bytes }: z.output<typeof logoSchema>): Promise<Outcome> {
  if (!may(actor, 'managePeople')) return absent
  const encoded = await encode(bytes)
  if (!encoded.ok) return encoded
  const { width, height, files } = encoded.value
  const identity = Buffer.from(files[0]?.bytes ?? [])
  const name = `${createHash('sha256').update(identity).digest('hex').slice(0, 24)}.webp`
  return db.transaction(async (tx) => {
    await tx.insert(asset).values({ name, type: 'image/webp', identity }).onConflictDoNothing()
    return hang(tx, actor, { name, width, height })
  })
}

/** Pages have the mark of ours again from the next edition on; older editions keep what they were published with. */
export async function takeLogoDown(
  actor: Actor,
  { name }: z.output<typeof takeDownSchema>,
): Promise<Outcome> {
  if (!may(actor, 'managePeople')) return absent
  return db.transaction(async (tx) => {
    const [place] = await tx.select({ logo: installation.logo }).from(installation).for('update')
    if (place?.logo?.name !== name) return refused('stale', say('Logoen er allerede byttet eller fjernet.'))
    return hang(tx, actor, null)
  })
}

async function hang(tx: Tx, actor: Actor, logo: Logo | null): Promise<Outcome> {
  const [place] = await tx.update(installation).set({ logo }).returning({ name: installation.name })
  await tell(tx, 'report_published', '')
  await append(tx, { actor: actor.id, kind: 'installation.change', data: { name: place?.name ?? '' } })
  return done()
}
