import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { attachment } from '@/db/schema/acts'
import { asset } from '@/db/schema/editions'
import { picture, pictureFile } from '@/db/schema/pictures'
import { assetName as fileName } from '@/lib/acts/attachments'
import type { ErasureTarget } from '@/lib/core/erasing'
import { isWithin } from '@/lib/core/erasing/fields'
import { type Ever, placesIn, type Taking } from '@/lib/core/erasing/taking'
import { get, isObject, type Json } from '@/lib/core/tree'
import { assetName } from '@/lib/pictures/public'

/** Pictures and attachments whose bytes go, with the public addresses that they have, or had. */
export type HeldBytes = {
  pictures: { pictureId: string; width: number }[]
  attachments: { id: string; title: string }[]
  /** Also of what was never published: it shall not be later. */
  assets: string[]
  isPublic: boolean
}

/** Every picture that was ever shown at the chosen places of a section. */
export function picturesAt(sectionId: string, taking: Taking, ever: readonly Ever[]): string[] {
  return placesIn(sectionId, taking).flatMap(({ path }) =>
    ever.flatMap((one) => {
      if (isWithin(one.path, path)) return refsIn(one.value)
      return isWithin(path, one.path) ? refsIn(get(one.value, path.slice(one.path.length))) : []
    }),
  )
}

function refsIn(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn)
  if (!isObject(value)) return []
  if (value.type === 'picture' && typeof value.ref === 'string') return [value.ref]
  return Object.values(value).flatMap(refsIn)
}

export async function bytesHolding(
  tx: Tx,
  reportId: string,
  { attachments }: ErasureTarget,
  shown: readonly { sectionId: string; picture: string }[],
): Promise<HeldBytes> {
  const ofPictures = inArray(
    pictureFile.pictureId,
    shown.map((one) => one.picture),
  )
  const inSections = inArray(
    picture.sectionId,
    shown.map((one) => one.sectionId),
  )
  const pictures = await tx
    .select({ pictureId: pictureFile.pictureId, width: pictureFile.width, hash: pictureFile.hash })
    .from(pictureFile)
    .innerJoin(picture, eq(picture.id, pictureFile.pictureId))
    .where(and(ofPictures, inSections, sql`length(${pictureFile.bytes}) > 0`))
  const files = await tx
    .select({ id: attachment.id, title: attachment.title, hash: attachment.hash })
    .from(attachment)
    .where(
      and(
        eq(attachment.reportId, reportId),
        inArray(attachment.id, attachments),
        sql`length(${attachment.bytes}) > 0`,
      ),
    )
  const names = [...pictures.map(assetName), ...files.map(fileName)]
  const there = await tx.select({ name: asset.name }).from(asset).where(inArray(asset.name, names))
  return { pictures, attachments: files, assets: [...new Set(names)], isPublic: there.length > 0 }
}
