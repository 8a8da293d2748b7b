import type { erasurePlace } from '@/db/schema/erasures'
import type { ErasureTarget } from '@/lib/core/erasing'
import { addressPattern } from './addresses'
import type { Holding } from './find'

type Place = Omit<typeof erasurePlace.$inferInsert, 'erasureId'>

/** An address without the words, and unlike any other. */
export function addressWithout(path: string, target: ErasureTarget, erasureId: string): string {
  const pattern = addressPattern(target)
  const code = erasureId
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 6)
  return pattern ? path.replace(pattern, `fjernet-${code}`) : path
}

/** Every row that an erasure is about to change, once: the database lets no other be changed. */
export function placesOf(holding: Holding, target: ErasureTarget, erasureId: string): Place[] {
  const { rows, sections, files, addresses, bytes } = holding
  const key = (...parts: (string | number)[]) => parts.join('/')
  const grown = new Map(
    sections.map(({ id, fixes, contents: { draft, corrections } }) => {
      const paths = fixes.map(({ path }) => [...path])
      return [id, { paths, draft, corrections }] as const
    }),
  )
  const places: Place[] = [
    ...[...grown].map(([id, { paths, draft }]) => {
      const isChanged = rows.some(({ table, sectionId }) => table === 'draft' && sectionId === id)
      return { place: 'draft', key: id, paths, version: draft.version + (isChanged ? 1 : 0) }
    }),
    ...[...grown.values()].flatMap(({ paths, corrections }) =>
      corrections.map(({ id, version }) => ({ place: 'correction', key: id, paths, version: version + 1 })),
    ),
    ...rows.map((one) => ({ place: one.table, key: key(...Object.values(one.key)) })),
    ...files.map(({ editionId, path }) => ({
      place: 'edition_file',
      key: key(editionId, addressWithout(path, target, erasureId)),
    })),
    ...addresses.map(({ editionId, sectionId }) =>
      editionId
        ? { place: 'edition_section', key: key(editionId, sectionId) }
        : { place: 'section', key: sectionId },
    ),
    ...bytes.pictures.map(({ pictureId, width }) => ({ place: 'picture_file', key: key(pictureId, width) })),
    ...bytes.attachments.map(({ id }) => ({ place: 'attachment', key: id })),
    ...bytes.assets.map((name) => ({ place: 'asset', key: name })),
  ]
  const first = new Map<string, Place>()
  for (const one of places) {
    const name = key(one.place, one.key)
    if (!first.has(name)) first.set(name, one)
  }
  return [...first.values()]
}
