import { and, eq } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { revision } from '@/db/schema/reports'
import type { Content } from '@/lib/core/section'
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

/** A section that readers have, where it stands. */
export type Here = { id: string; number: string; title: string; content: Content }

/** The published section at a path of an edition; null: a heading, or none. */
export async function publishedAt(editionId: string, path: string): Promise<Here | null> {
  const { sectionId: id, number, title } = editionSection
  const [here] = await db
    .select({ id, number, title, content: revision.content })
    .from(editionSection)
    .innerJoin(revision, eq(revision.id, editionSection.revisionId))
    .where(and(eq(editionSection.editionId, editionId), eq(editionSection.path, path)))
  return here ?? null
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
