import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import type { Gathered, PlannedSection } from './gather'

/** A section as an edition shows it. */
export type Shown = Omit<typeof editionSection.$inferSelect, 'editionId'>

/** The sections that an edition made of this would show; what is pending is not among them. */
export function sectionsOf({ planned, slugs }: Pick<Gathered, 'planned' | 'slugs'>): Shown[] {
  const within = (list: readonly PlannedSection[], above: string): Shown[] =>
    list.flatMap((one) => {
      const path = `${above}${slugs.get(one.id) ?? ''}`
      const row = {
        sectionId: one.id,
        revisionId: one.fate === 'page' ? one.approvedRevisionId : null,
        number: one.number,
        title: one.content?.title ?? one.title,
        path,
      }
      return [...(one.fate === 'pending' ? [] : [row]), ...within(one.children, `${path}/`)]
    })
  return within(planned, '')
}

/** The sections that an edition shows. */
export async function shownBy(tx: Tx, editionId: string): Promise<Shown[]> {
  const rows = await tx.select().from(editionSection).where(eq(editionSection.editionId, editionId))
  return rows.map(({ editionId: _, ...one }) => one)
}

/** Whether two editions show the same revisions, under the same numbers, titles and paths. */
export function sameSections(one: readonly Shown[], other: readonly Shown[]): boolean {
  const told = (list: readonly Shown[]) =>
    list
      .map((row) => JSON.stringify([row.sectionId, row.revisionId, row.number, row.title, row.path]))
      .sort()
      .join('\n')
  return told(one) === told(other)
}
