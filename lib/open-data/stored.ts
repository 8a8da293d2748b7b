import type { DigestedSection } from './digest'
import { storedFront } from './front'
import type { Head } from './heads'
import { type StoredSection, storedAt } from './stored-files'

/**
 * Sections of an edition with everything that they say, by id; those whose bytes were erased are not among them. `all`
 * are those of the whole edition.
 */
export async function storedSections(
  head: Head,
  sections: readonly DigestedSection[],
  all: readonly DigestedSection[],
): Promise<Map<string, StoredSection>> {
  const [front] = sections.filter(({ path }) => path === '')
  const paths = sections.flatMap(({ path }) => path || [])
  const byPath = await storedAt(head.editionId, paths)
  const onFront = front && (await storedFront(head, front, all))
  if (onFront) byPath.set('', onFront)
  return new Map(
    sections.flatMap(({ id, path }) => {
      const stored = byPath.get(path)
      return stored ? [[id, stored] as const] : []
    }),
  )
}
