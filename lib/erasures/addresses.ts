import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { edition, section } from '@/db/schema/reports'
import type { ErasureTarget } from '@/lib/core/erasing'
import { holds, wordPattern } from '@/lib/core/erasing/words'
import { slugOf } from '@/lib/core/report'

/** An address that was made of a title with the words in it: in an edition, or (without one) the section's own. */
export type HeldAddress = { editionId: string | null; sectionId: string; path: string }

/** The words as they stand in addresses; of what has next to no letters of ours, an address says nothing. */
export const addressWords = ({ words }: Pick<ErasureTarget, 'words'>): string[] =>
  words.filter((word) => (word.match(/[a-zæøå0-9]/gi) ?? []).length >= 4).map(slugOf)

export const addressPattern = (target: Pick<ErasureTarget, 'words'>) => wordPattern(addressWords(target))

export async function addressesHolding(
  tx: Tx,
  reportId: string,
  target: ErasureTarget,
): Promise<HeldAddress[]> {
  const pattern = addressPattern(target)
  if (!pattern) return []
  const shown = await tx
    .select({
      editionId: editionSection.editionId,
      sectionId: editionSection.sectionId,
      path: editionSection.path,
    })
    .from(editionSection)
    .innerJoin(edition, eq(edition.id, editionSection.editionId))
    .where(eq(edition.reportId, reportId))
  const own = await tx
    .select({ sectionId: section.id, path: section.slug })
    .from(section)
    .where(eq(section.reportId, reportId))
  const all = [...shown, ...own.map((one) => ({ editionId: null, ...one, path: one.path ?? '' }))]
  return all.filter(({ path }) => holds(path, pattern))
}
