import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { editionSection } from '@/db/schema/editions'
import { edition } from '@/db/schema/reports'
import { dataAt, type Place } from '@/lib/core/open-data/place'
import type { Wrong } from '@/lib/core/open-data/problem'
import type { Params } from '@/lib/core/open-data/route'
import { say } from '@/lib/core/words/say'
import { origin } from '@/lib/origin'
import type { Digest } from './digest'
import type { Head } from './heads'
import { digestOf, heads } from './memory'

export type Given<T> = { found: T } | { wrong: Wrong }

/** An edition, and how its addresses begin: with its number only where it was asked for by it. */
export type Edition = { head: Head; place: Place }
export type InEdition = Edition & { digest: Digest }

export const absent = (detail: () => string) => ({ wrong: { status: 404 as const, detail } })
export const gone = (detail: () => string, see?: string) => ({
  wrong: { status: 410 as const, detail, ...(see && { see }) },
})

/** Every edition of the report that the address names, the oldest first. */
export async function editionsIn({ report = '' }: Params): Promise<Given<Head[]>> {
  const found = (await heads()).filter(({ slug }) => slug === report)
  const [one] = found
  if (one?.readable) return { found }
  if (one && one.withdrawnNote !== null)
    return gone(() => `${say('Rapporten er trukket tilbake.')} ${one.withdrawnNote}`)
  return absent(() => say('Det er ikke publisert noen rapport med adressen «{report}».', { report }))
}

/** The edition that the address names by its number; without one, the current one. */
export async function editionIn(params: Params): Promise<Given<Edition>> {
  const all = await editionsIn(params)
  if ('wrong' in all) return all
  const isWanted = (one: Head) =>
    params.edition === undefined ? one.current : String(one.edition) === params.edition
  const head = all.found.find(isWanted)
  if (!head)
    return absent(() => say('Rapporten har ingen utgave {number}.', { number: params.edition ?? '' }))
  return { found: { head, place: placeOf(head, params.edition === undefined ? null : head.edition) } }
}

/** The same with what it has. */
export async function withDigest<T>(
  params: Params,
  tell: (from: InEdition) => Promise<Given<T>>,
): Promise<Given<T>> {
  const home = await editionIn(params)
  return 'wrong' in home ? home : tell({ ...home.found, digest: await digestOf(home.found.head) })
}

/** The current editions of all reports, or of those that are asked for, newest first. */
export async function currentEditions(wish: { report?: string; year?: number }): Promise<Edition[]> {
  return (await heads())
    .filter(
      ({ current, slug, year }) => current && (wish.report ?? slug) === slug && (wish.year ?? year) === year,
    )
    .map((head) => ({ head, place: placeOf(head, null) }))
}

export const placeOf = ({ slug }: Head, edition: number | null): Place => ({
  origin: origin(),
  slug,
  edition,
})

/** What an edition does not have: whether another one had it. */
export async function lostSection({ head, place }: InEdition, sectionId: string) {
  const [held] = await db
    .select({ number: edition.number })
    .from(editionSection)
    .innerJoin(edition, eq(edition.id, editionSection.editionId))
    .where(and(eq(edition.reportId, head.reportId), eq(editionSection.sectionId, sectionId)))
    .orderBy(desc(edition.number))
    .limit(1)
  if (!held || place.edition !== null)
    return absent(() =>
      say('Det finnes ikke noe kapittel med id-en «{id}» her. Id-ene står i listen over kapitler.', {
        id: sectionId,
      }),
    )
  const see = dataAt({ ...place, edition: held.number }, 'sections', sectionId)
  return gone(
    () => say('Kapittelet sto i rapporten til og med utgave {number}.', { number: String(held.number) }),
    see,
  )
}
