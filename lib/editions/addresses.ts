import { asc, desc, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { edition, report } from '@/db/schema/reports'
import type { Language } from '@/lib/core/section'

/** What the address of a report leads to, kept in memory until an edition changes. */
export type Address = {
  reportId: string
  year: number
  title: string
  language: Language
  current: { id: string; number: number } | null
  withdrawnNote: string | null
  /** Edition id by number. */
  editions: ReadonlyMap<number, string>
}
export type Addresses = ReadonlyMap<string, Address>

/** A page of a report; the front page is the report's own address. */
export const pageAddress = (slug: string, path: string) => (path ? `/${slug}/${path}` : `/${slug}`)

/** Every report that has, or had, an edition: by slug, newest year first. */
export async function readAddresses(): Promise<Addresses> {
  const rows = await db
    .select({ report, edition: { id: edition.id, number: edition.number } })
    .from(report)
    .innerJoin(edition, eq(edition.reportId, report.id))
    .orderBy(desc(report.year), asc(report.slug), asc(edition.number))
  const addresses = new Map<string, Address & { editions: Map<number, string> }>()
  for (const row of rows) {
    const address = addresses.get(row.report.slug) ?? {
      reportId: row.report.id,
      year: row.report.year,
      title: row.report.title,
      language: row.report.language,
      current: null,
      withdrawnNote: row.report.withdrawnNote,
      editions: new Map(),
    }
    address.editions.set(row.edition.number, row.edition.id)
    if (row.edition.id === row.report.currentEditionId) address.current = row.edition
    addresses.set(row.report.slug, address)
  }
  return addresses
}
