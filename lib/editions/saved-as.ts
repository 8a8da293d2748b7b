import { reportName } from '@/components/report/names'
import { db } from '@/db/connection'
import { installation } from '@/db/schema/installation'
import { fileName } from '@/lib/core/exporting'
import type { Address } from './addresses'

/**
 * What a file of a report is called once it is saved: whose it is and where it is from. `part` is its path without its
 * end, empty for the whole report; `number` that of an edition that was asked for by its number.
 */
export async function savedAs(
  address: Address,
  { part, number, end }: { part: string; number: number | null; end: string },
): Promise<string> {
  const [place] = await db.select({ name: installation.name }).from(installation)
  const path = [part, number === null ? '' : `utgave-${number}`].filter(Boolean).join('/')
  return fileName({ publisher: place?.name ?? '', report: reportName(address) }, path, end)
}
