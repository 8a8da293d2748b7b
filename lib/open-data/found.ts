import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { edition } from '@/db/schema/reports'
import { dataAt, type Place } from '@/lib/core/open-data/place'
import type { Wrong } from '@/lib/core/open-data/problem'
import type { Params } from '@/lib/core/open-data/route'
import { byYear } from '@/lib/core/report'
import type { Address } from '@/lib/editions/addresses'
import { addresses } from '@/lib/editions/memory'
import { origin } from '@/lib/origin'
import type { Digest } from './digest'
import { digestOf } from './memory'

export type Given<T> = { found: T } | { wrong: Wrong }
export type InEdition = { place: Place; address: Address; digest: Digest }

export const absent = (detail: string) => ({ wrong: { status: 404 as const, detail } })
export const gone = (detail: string, see?: string) => ({
  wrong: { status: 410 as const, detail, ...(see && { see }) },
})

/** The report that the address names, as readers have it. */
export async function reportIn({ report = '' }: Params): Promise<Given<Address & { current: object }>> {
  const found = (await addresses()).get(report)
  if (!found) return absent(`Det er ikke publisert noen rapport med adressen «${report}».`)
  if (found.current) return { found: { ...found, current: found.current } }
  if (found.withdrawnNote === null)
    return absent(`Det er ikke publisert noen rapport med adressen «${report}».`)
  return gone(`Rapporten er trukket tilbake. ${found.withdrawnNote}`)
}

/** The edition that the address names by its number; without one, the current one. */
export async function editionIn(params: Params): Promise<Given<InEdition>> {
  const home = await reportIn(params)
  if ('wrong' in home) return home
  const { found: address } = home
  const number = params.edition === undefined ? null : numberOf(params.edition)
  const id = number === null ? address.current?.id : address.editions.get(number)
  if (!id) return absent(`Rapporten har ingen utgave ${params.edition}.`)
  const place = { origin: origin(), slug: params.report ?? '', edition: number }
  return { found: { place, address, digest: await digestOf(id) } }
}

/** No edition is number nought. */
const numberOf = (edition: string) => (/^[1-9]\d{0,5}$/.test(edition) ? Number(edition) : 0)

export type Current = { place: Place; digest: Digest }

/** The current editions of all reports, or of those that are asked for, newest first. */
export async function currentEditions(wish: { report?: string; year?: number }): Promise<Current[]> {
  const wanted = [...(await addresses())].filter(
    ([slug, { year }]) => (wish.report ?? slug) === slug && (wish.year ?? year) === year,
  )
  const found: Current[] = []
  for (const [slug, { current }] of wanted)
    if (current)
      found.push({
        place: { origin: origin(), slug, edition: null },
        digest: await digestOf(current.id),
      })
  return found.sort((a, b) => byYear(a.digest.report, b.digest.report))
}

/** What an edition does not have: whether another one had it. */
export async function lostSection({ address, place }: InEdition, sectionId: string) {
  const [held] = await db
    .select({ number: edition.number })
    .from(editionSection)
    .innerJoin(edition, eq(edition.id, editionSection.editionId))
    .where(and(eq(edition.reportId, address.reportId), eq(editionSection.sectionId, sectionId)))
    .orderBy(desc(edition.number))
    .limit(1)
  if (!held || place.edition !== null)
    return absent(
      `Det finnes ikke noe kapittel med id-en «${sectionId}» her. Id-ene står i listen over kapitler.`,
    )
  const see = dataAt({ ...place, edition: held.number }, 'sections', sectionId)
  return gone(`Kapittelet sto i rapporten til og med utgave ${held.number}.`, see)
}
