import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Tx } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { report } from '@/db/schema/reports'
import { requirementException } from '@/db/schema/statutory'
import { everyPlanned, type Planned } from '@/lib/core/plan'
import type { Requirement } from '@/lib/core/statutory'
import {
  type Exception,
  type Exceptions,
  type LaidSection,
  type Place,
  statutoryMap,
} from '@/lib/core/statutory/standing'
import { pageAddress } from '@/lib/editions/addresses'
import type { SectionRow } from '@/lib/reports/rows'

/** Why a report needs no figures of its own, by requirement. */
export async function exceptionsOf(tx: Tx, reportId: string): Promise<Exceptions> {
  const rows = await tx.select().from(requirementException).where(eq(requirementException.reportId, reportId))
  const places = await publishedPlaces(
    tx,
    rows.flatMap(({ lastSectionId }) => lastSectionId ?? []),
  )
  return Object.fromEntries(
    rows.map(({ requirement, reason, lastSectionId: section }): [Requirement, Exception] => [
      requirement,
      section
        ? { kind: 'lastYear', section, place: places.get(section) ?? null }
        : { kind: 'notApplicable', reason },
    ]),
  )
}

/** Where readers find these sections, in the editions they have now. */
async function publishedPlaces(tx: Tx, sections: readonly string[]): Promise<Map<string, Place>> {
  if (sections.length === 0) return new Map()
  const rows = await tx
    .select({ shown: editionSection, report })
    .from(editionSection)
    .innerJoin(report, eq(report.currentEditionId, editionSection.editionId))
    .where(and(inArray(editionSection.sectionId, [...sections]), isNotNull(editionSection.revisionId)))
  return new Map(
    rows.map(({ shown: { sectionId, number, title, path }, report: { title: name, slug } }) => [
      sectionId,
      { name: `${name}, ${`${number} ${title}`.trim()}`, address: pageAddress(slug, path) },
    ]),
  )
}

/** How a report stands to what the laws ask, by a plan of what readers would get. */
export async function mapOf<T extends SectionRow & { signed: boolean }>(
  tx: Tx,
  reportId: string,
  planned: readonly Planned<T>[],
) {
  const [home] = await tx.select({ bound: report.bound }).from(report).where(eq(report.id, reportId))
  const sections: (LaidSection & Planned<T>)[] = everyPlanned(planned).map((one) => ({
    ...one,
    signed: one.fate === 'page',
  }))
  return statutoryMap(home?.bound ?? [], sections, await exceptionsOf(tx, reportId))
}
