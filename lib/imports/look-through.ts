import type { z } from 'zod'
import { type Actor, may } from '@/lib/core/access'
import type { SourceView } from '@/lib/core/importing/source'
import type { bringInFileSchema, lookThroughSchema } from '@/lib/core/importing/wish'
import { done, type Outcome, refusing } from '@/lib/core/outcome'
import type { Encoded } from '@/lib/pictures/encode'
import { type BroughtIn, bringIn, notImporter } from './bring-in'
import { readSource } from './read-source'

/** Whether this actor may come with a file at all: judged before a byte of it is read. */
export const mayBringIn = async (actor: Actor): Promise<Outcome> =>
  may(actor, 'importReport') ? done() : notImporter

/** What a file would become. Nothing is stored. */
export async function lookThrough(
  actor: Actor,
  { name, bytes }: z.infer<typeof lookThroughSchema>,
): Promise<Outcome<SourceView>> {
  if (!may(actor, 'importReport')) return notImporter
  const read = await readSource(name, bytes)
  if (!read.ok) return read
  const { source, pictures, seen } = read.value
  const shown = Object.fromEntries([...pictures].map(([index, picture]) => [index, asAddress(picture)]))
  return done({ ...source, seen, pictures: shown })
}

/** Brings in a file that was looked through: what is made is what was seen, or nothing. */
export async function bringInFile(
  actor: Actor,
  { name, bytes, seen, wish }: z.infer<typeof bringInFileSchema>,
): Promise<Outcome<BroughtIn>> {
  if (!may(actor, wish.published ? 'importPublished' : 'importReport')) return notImporter
  const read = await readSource(name, bytes)
  if (!read.ok) return read
  if (read.value.seen !== seen) return changed
  return bringIn(actor, { ...wish, source: read.value.source, pictures: read.value.pictures })
}

const changed = refusing(
  'stale',
  'Filen ble lest på en annen måte enn da du så gjennom den: gå tilbake, og se gjennom den på nytt.',
)

/** The narrowest there is, in the page itself: it is stored nowhere. */
function asAddress({ files, width, height }: Encoded) {
  const bytes = Buffer.from(files[0]?.bytes ?? [])
  return { address: `data:image/webp;base64,${bytes.toString('base64')}`, width, height }
}
