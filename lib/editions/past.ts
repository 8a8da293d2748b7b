import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { report, revision } from '@/db/schema/reports'
import { challengesIn } from '@/lib/core/answering'
import type { Past } from '@/lib/core/onward'
import { pageAddress } from './addresses'

/** Where the challenges of these sections stand for readers now, by their id. */
export async function pastChallenges(tx: Tx, sections: readonly string[]): Promise<Map<string, Past>> {
  if (sections.length === 0) return new Map()
  const published = await tx
    .select({ slug: report.slug, year: report.year, path: editionSection.path, content: revision.content })
    .from(editionSection)
    .innerJoin(report, eq(report.currentEditionId, editionSection.editionId))
    .innerJoin(revision, eq(revision.id, editionSection.revisionId))
    .where(inArray(editionSection.sectionId, [...sections]))
  return new Map(
    published.flatMap(({ slug, year, path, content }) =>
      challengesIn(content).map(
        ({ id }) => [id, { year, address: `${pageAddress(slug, path)}#p-${id}` }] as const,
      ),
    ),
  )
}
