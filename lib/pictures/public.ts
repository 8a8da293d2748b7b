import { inArray } from 'drizzle-orm'
import type { PictureFile } from '@/components/blocks/props'
import type { Tx } from '@/db/connection'
import { asset } from '@/db/schema/editions'
import { picture } from '@/db/schema/pictures'
import type { Content } from '@/lib/core/section'
import { get, type Kept, list } from './store'

/** A section and what of it is shown. */
type Shown = { id: string; content: Pick<Content, 'blocks'> | null }

/** The name of a picture among the public assets: what it is, so that it never changes. */
export const assetName = ({ hash }: Pick<Kept, 'hash'>) => `${hash.slice(0, 24)}.webp`

/** Where readers find a file; in a preview, where those who may read the section do. */
export type PictureAddress = (sectionId: string, file: Kept) => string

/**
 * The files of every picture that the sections show, by the picture's id. A section shows pictures of its own only:
 * naming another section's does not open it.
 */
export async function picturesOf(
  tx: Tx,
  sections: readonly Shown[],
  address: PictureAddress,
): Promise<Map<string, PictureFile[]>> {
  const owners = await ownersOf(tx, sections)
  const pictures = new Map<string, PictureFile[]>()
  for (const file of (await list(tx, [...owners.keys()])).filter(({ erased }) => !erased)) {
    const files = pictures.get(file.picture) ?? []
    files.push({ width: file.width, address: address(owners.get(file.picture) as string, file) })
    pictures.set(file.picture, files)
  }
  return pictures
}

/**
 * Lays ready what readers will ask for, before any page names it, so that nobody waits for bytes under lock; what
 * an earlier edition had is there already.
 */
export async function publishPictures(tx: Tx, sections: readonly Shown[]): Promise<void> {
  const files = await list(tx, [...(await ownersOf(tx, sections)).keys()])
  const there = await tx
    .select({ name: asset.name })
    .from(asset)
    .where(inArray(asset.name, files.map(assetName)))
  const names = new Set(there.map(({ name }) => name))
  for (const file of files.filter((one) => !names.has(assetName(one)))) {
    const found = await get(tx, file.picture, file.width)
    if (!found) throw new Error(`Picture ${file.picture} has lost its bytes`)
    const { type, bytes: identity } = found
    await tx
      .insert(asset)
      .values({ name: assetName(file), type, identity, gzip: null, brotli: null })
      .onConflictDoNothing()
  }
}

/** The section of each picture that is shown where it belongs. */
async function ownersOf(tx: Tx, sections: readonly Shown[]): Promise<Map<string, string>> {
  const wanted = new Map(
    sections.flatMap(({ id, content }) =>
      (content?.blocks ?? []).flatMap((block) =>
        block.kind === 'figure' && block.shown
          ? [[`${id}/${block.shown.ref}`, block.shown.ref] as const]
          : [],
      ),
    ),
  )
  if (wanted.size === 0) return new Map()
  const rows = await tx
    .select({ id: picture.id, sectionId: picture.sectionId })
    .from(picture)
    .where(inArray(picture.id, [...wanted.values()]))
  const own = rows.filter(({ id, sectionId }) => wanted.has(`${sectionId}/${id}`))
  return new Map(own.map(({ id, sectionId }) => [id, sectionId]))
}
