import { eq } from 'drizzle-orm'
import { reportName } from '@/components/report/names'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { edition, report } from '@/db/schema/reports'
import { dateIn } from '@/lib/clock'
import { type License, licenses } from '@/lib/core/open-data/license'

/** An edition as its folder tells of it. */
export type FolderEdition = {
  id: string
  slug: string
  publisher: string
  name: string
  year: number
  number: number
  /** The date in Oslo. */
  published: string
  note: string
  license: License
}

export async function folderEdition(editionId: string): Promise<FolderEdition | null> {
  const [found] = await db
    .select({ edition, report, publisher: installation.name, license: installation.license })
    .from(edition)
    .innerJoin(report, eq(report.id, edition.reportId))
    .innerJoin(installation, eq(installation.id, 1))
    .where(eq(edition.id, editionId))
  if (!found) return null
  const { number, note, createdAt } = found.edition
  const { slug, year } = found.report
  return {
    ...{ id: editionId, slug, publisher: found.publisher, name: reportName(found.report), year },
    ...{ number, note, published: dateIn(createdAt) },
    license: licenses[found.license],
  }
}
