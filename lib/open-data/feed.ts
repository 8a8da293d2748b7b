import { desc, eq, isNotNull } from 'drizzle-orm'
import { reportName } from '@/components/report/names'
import { db } from '@/db/connection'
import { act } from '@/db/schema/acts'
import { edition, report } from '@/db/schema/reports'
import { atom } from '@/lib/core/open-data/feed'
import { license } from '@/lib/core/open-data/license'
import { pageAt } from '@/lib/core/open-data/place'
import { origin } from '@/lib/origin'
import { publisher } from './reports'

/** Older ones have been told for long. */
const latest = 100

/** The latest editions of all reports that readers have. */
export async function feed(): Promise<string> {
  const [{ name }, rows] = await Promise.all([
    publisher(),
    db
      .select({ edition, report, act: act.id })
      .from(edition)
      .innerJoin(report, eq(report.id, edition.reportId))
      .leftJoin(act, eq(act.editionId, edition.id))
      .where(isNotNull(report.currentEditionId))
      .orderBy(desc(edition.createdAt), desc(edition.number))
      .limit(latest),
  ])
  const editions = rows.map(({ edition: { number, createdAt, note }, report: home, act }) => ({
    reportId: home.id,
    name: reportName(home),
    number,
    at: createdAt,
    note,
    byAct: act !== null,
    address: pageAt({ origin: origin(), slug: home.slug, edition: number }),
  }))
  return atom(editions, { name, origin: origin(), license: license.name })
}
