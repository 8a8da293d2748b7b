import { desc, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { edition } from '@/db/schema/reports'
import { dateIn } from '@/lib/clock'
import { license } from '@/lib/core/open-data/license'
import { dataAt, type Place, pageAt } from '@/lib/core/open-data/place'
import type { EditionAnswer, ReportAnswer } from '@/lib/core/open-data/report'
import type { Address } from '@/lib/editions/addresses'
import { origin } from '@/lib/origin'
import type { Current } from './found'

/** Whose data it is. */
export async function publisher() {
  const [found] = await db.select().from(installation)
  if (!found) throw new Error('An installation has its row')
  return found
}

export function toldReport({ digest, place }: Current, publisher: string): ReportAnswer {
  const { slug, title, name, year, kind, language, status, edition, published, note } = digest.report
  return {
    ...{ slug, title, name, year, kind, language, publisher, status },
    license: license.url,
    edition: toldEdition({ number: edition, published, note }, place, edition),
    address: pageAt(place),
    href: dataAt(place),
    sections: dataAt(place, 'sections'),
    editions: dataAt(place, 'editions'),
  }
}

/** Every edition of a report, newest first. */
export async function editionsOf(address: Address, slug: string): Promise<EditionAnswer[]> {
  const rows = await db
    .select()
    .from(edition)
    .where(eq(edition.reportId, address.reportId))
    .orderBy(desc(edition.number))
  const place = { origin: origin(), slug, edition: null }
  return rows.map(({ number, createdAt, note }) =>
    toldEdition({ number, published: dateIn(createdAt), note }, place, address.current?.number),
  )
}

function toldEdition(
  told: { number: number; published: string; note: string },
  place: Place,
  current: number | undefined,
): EditionAnswer {
  const there = { ...place, edition: told.number }
  return {
    ...told,
    current: told.number === current,
    address: pageAt(there),
    href: dataAt(there),
  }
}
