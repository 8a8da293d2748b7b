import { and, eq, inArray } from 'drizzle-orm'
import { reportName } from '@/components/report/names'
import { OnwardPage } from '@/components/report/onward'
import { db } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { report, revision, section } from '@/db/schema/reports'
import { followed } from '@/lib/core/onward'
import type { OfYear } from '@/lib/core/over-time/of-year'
import { type Address, pageAddress } from './addresses'
import type { Answer } from './answer'
import { drawn } from './notices'
import { publishedAt } from './sections'

/** Below a section's address: what became of its challenges. */
const below = '/videre'

export const isOnward = (path: string) => path.endsWith(below)

/**
 * What the published reports since then say of a published section's challenges. Null: it is not in the current
 * edition, or had none.
 */
export async function onward(slug: string, address: Address, path: string): Promise<Answer | null> {
  if (!isOnward(path) || !address.current) return null
  const stands = path.slice(0, -below.length)
  const here = await publishedAt(address.current.id, stands)
  if (!here) return null
  const challenges = followed(here.content, await publishedAfter([here.id]))
  if (challenges.length === 0) return null
  const { language } = here.content
  return drawn(
    200,
    async (house) => (
      <OnwardPage
        {...house}
        report={{ name: reportName(address), year: address.year, address: `/${slug}` }}
        section={{ name: `${here.number} ${here.title}`, address: pageAddress(slug, stands), language }}
        followed={challenges}
      />
    ),
    { language: address.language },
  )
}

/** The sections that continue these, and those that continue them, where readers can see them. */
async function publishedAfter(sections: string[], seen: readonly string[] = []): Promise<OfYear[]> {
  const next = await db
    .select({ id: section.id, report, path: editionSection.path, content: revision.content })
    .from(section)
    .innerJoin(report, eq(report.id, section.reportId))
    .leftJoin(
      editionSection,
      and(eq(editionSection.sectionId, section.id), eq(editionSection.editionId, report.currentEditionId)),
    )
    .leftJoin(revision, eq(revision.id, editionSection.revisionId))
    .where(inArray(section.continuesId, sections))
  const fresh = next.filter(({ id }) => !seen.includes(id))
  if (fresh.length === 0) return []
  const laters = fresh.flatMap(({ report: home, path, content }): OfYear[] =>
    content
      ? [{ year: home.year, report: reportName(home), address: pageAddress(home.slug, path ?? ''), content }]
      : [],
  )
  const ids = fresh.map(({ id }) => id)
  return [...laters, ...(await publishedAfter(ids, [...seen, ...ids]))]
}
