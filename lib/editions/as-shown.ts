import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { numbers } from '@/lib/core/outline'
import { everySection, type SectionRow } from '@/lib/reports/rows'

/**
 * The sections of a report as an edition shows them: as they stand now where nothing has moved since, with what is not
 * published yet in its place; else in the order, under the titles and at the addresses that the edition has.
 */
export async function asShown(
  tx: Tx,
  editionId: string,
  present: readonly SectionRow[],
): Promise<SectionRow[]> {
  const shown = await tx.select().from(editionSection).where(eq(editionSection.editionId, editionId))
  const now = numbers(present)
  const titles = new Map(shown.map(({ sectionId, title }) => [sectionId, title]))
  if (shown.every(({ sectionId, number }) => now.get(sectionId) === number))
    return present.map((row) => ({ ...row, title: titles.get(row.id) ?? row.title }))
  const idAt = new Map(shown.map(({ number, sectionId }) => [number, sectionId]))
  const reportId = present[0]?.reportId ?? ''
  const byId = new Map((await everySection(tx, reportId)).map((row) => [row.id, row]))
  return shown.flatMap(({ sectionId, revisionId, number, title, path }) => {
    const row = byId.get(sectionId)
    if (!row) return []
    const above = number.split('.').slice(0, -1).join('.')
    const place = {
      parentId: above === '' ? null : (idAt.get(above) ?? null),
      order: (number.split('.').at(-1) ?? '').padStart(6, '0'),
      front: number === '',
      slug: row.slug === null ? null : (path.split('/').at(-1) ?? null),
    }
    return [{ ...row, ...place, title, approvedRevisionId: revisionId }]
  })
}
