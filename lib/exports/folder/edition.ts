import { eq } from 'drizzle-orm'
import { reportName } from '@/components/report/names'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { edition, report } from '@/db/schema/reports'
import { dateIn } from '@/lib/clock'
import { wholeJsonPath } from '@/lib/core/exporting'
import { type License, licenses } from '@/lib/core/open-data/license'
import type { Language } from '@/lib/core/section'
import { readFile } from '@/lib/editions/read'
import { reportFrom } from '../whole'

/** An edition as its folder tells of it. */
export type FolderEdition = {
  id: string
  slug: string
  publisher: string
  name: string
  year: number
  language: Language
  number: number
  /** The date in Oslo. */
  published: string
  note: string
  license: License
}

/** As the edition itself has it; what it does not store, as it is today. */
export async function folderEdition(editionId: string): Promise<FolderEdition | null> {
  const [found] = await db
    .select({ edition, report, installation })
    .from(edition)
    .innerJoin(report, eq(report.id, edition.reportId))
    .innerJoin(installation, eq(installation.id, 1))
    .where(eq(edition.id, editionId))
  if (!found) return null
  const { number, note, createdAt } = found.edition
  const told = (await asPublished(editionId)) ?? { ...found.report, installation: found.installation }
  return {
    ...{ id: editionId, slug: found.report.slug, name: reportName(told) },
    ...{ year: told.year, language: told.language },
    ...{ number, note, published: dateIn(createdAt) },
    publisher: told.installation.name,
    license: licenses[told.installation.license ?? found.installation.license],
  }
}

/** Null: from before the whole report was stored with its edition, or erased since. */
async function asPublished(editionId: string) {
  const stored = await readFile(editionId, wholeJsonPath)
  return stored && stored.identity.length > 0 ? reportFrom(stored.identity) : null
}
