import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { report } from '@/db/schema/reports'
import { requirementException } from '@/db/schema/statutory'
import type { Requirement } from '@/lib/core/statutory'

export type LastYear = {
  /** What readers have from the year before, by "Årsrapport 2025: 2.2 Likestilling". */
  sections: { id: string; name: string }[]
  /** What was itself answered by figures of the year before that. */
  referred: Requirement[]
}

/** What a report of this year may refer back to. */
export async function lastYear(tx: Tx, year: number): Promise<LastYear> {
  const [sections, referred] = await Promise.all([
    tx
      .select({
        id: editionSection.sectionId,
        number: editionSection.number,
        title: editionSection.title,
        of: report.title,
      })
      .from(editionSection)
      .innerJoin(report, eq(report.currentEditionId, editionSection.editionId))
      .where(and(eq(report.year, year - 1), isNotNull(editionSection.revisionId)))
      .orderBy(asc(report.slug), asc(editionSection.path)),
    tx
      .select({ requirement: requirementException.requirement })
      .from(requirementException)
      .innerJoin(report, eq(report.id, requirementException.reportId))
      .where(and(eq(report.year, year - 1), eq(requirementException.kind, 'lastYear'))),
  ])
  return {
    sections: sections.map(({ id, number, title, of }) => ({
      id,
      name: `${of}: ${`${number} ${title}`.trim()}`,
    })),
    referred: referred.map(({ requirement }) => requirement),
  }
}
