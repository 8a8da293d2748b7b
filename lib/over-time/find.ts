import { eq, inArray, or, sql } from 'drizzle-orm'
import { reportName } from '@/components/report/names'
import { db } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { report, revision } from '@/db/schema/reports'
import type { OfYear } from '@/lib/core/over-time/of-year'
import { pageAddress } from '@/lib/editions/addresses'
import type { Here } from '@/lib/editions/sections'

/**
 * The same section in every published report, the oldest first: those it was made from and those made from it; in
 * reports that none of them is in, as in one that was brought in, the only section of the same kind of report with the same title.
 */
export async function throughTheYears(here: Here): Promise<OfYear[]> {
  const kin = await kinOf(here.id)
  const shown = await db
    .select({ id: editionSection.sectionId, path: editionSection.path, content: revision.content, report })
    .from(editionSection)
    .innerJoin(report, eq(report.currentEditionId, editionSection.editionId))
    .innerJoin(revision, eq(revision.id, editionSection.revisionId))
    .where(
      or(inArray(editionSection.sectionId, kin), sql`lower(${editionSection.title}) = lower(${here.title})`),
    )
  const own = shown.find(({ id }) => id === here.id)
  const reports = new Set(shown.map(({ report }) => report.id))
  const chosen = [...reports].flatMap((reportId) => {
    const inOne = shown.filter(({ report }) => report.id === reportId)
    const made = inOne.filter(({ id }) => kin.includes(id))
    if (made.length > 0) return made.slice(0, 1)
    return inOne.length === 1 && inOne[0]?.report.kind === own?.report.kind ? inOne : []
  })
  const years = chosen.map(({ content, path, report: home }) => ({
    year: home.year,
    report: reportName(home),
    address: pageAddress(home.slug, path),
    content,
  }))
  return years.sort((a, b) => a.year - b.year)
}

/** A section, those it was made from, and those that were made from it, however far. */
async function kinOf(id: string): Promise<string[]> {
  const kin = await db.execute<{ id: string }>(sql`
    with recursive kin (id, continues_id) as (
      select id, continues_id from section where id = ${id}
      union
      select section.id, section.continues_id from section
      join kin on section.continues_id = kin.id or section.id = kin.continues_id
    )
    select id from kin`)
  return kin.map((one) => one.id)
}
