import { eq } from 'drizzle-orm'
import type { ReactElement } from 'react'
import { BusyPage, GonePage, NotFoundPage, NotMadePage, WithdrawnPage } from '@/components/report/message'
import { reportName } from '@/components/report/names'
import { type PublicListing, ReportsPage } from '@/components/report/reports'
import { db } from '@/db/connection'
import { edition, report } from '@/db/schema/reports'
import { dateIn } from '@/lib/clock'
import { byYear } from '@/lib/core/report'
import type { Language } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import type { Installation } from '@/lib/installation'
import { inLanguage } from '@/lib/language'
import { origin } from '@/lib/origin'
import type { Address } from './addresses'
import { type Answer, answer, askAlways } from './answer'
import { encoded } from './compress'
import { installation } from './memory'
import { page } from './render'
import { stylesheetIn } from './stylesheet'

/** Pages around the editions: drawn when asked for. */

export const listing = () =>
  drawn(200, async (house) => <ReportsPage {...house} reports={await published()} />)

export const notFound = (how?: How) => drawn(404, async (house) => <NotFoundPage {...house} />, how)

export const withdrawn = (named: Address, note: string) =>
  drawn(410, async (house) => <WithdrawnPage {...house} name={reportName(named)} note={note} />, {
    language: named.language,
  })

export const gone = (named: Address, last: { number: number; address: string }) =>
  drawn(410, async (house) => <GonePage {...house} name={reportName(named)} edition={last} />, {
    language: named.language,
  })

/** So many files are being made that one more would hold up everybody. */
export const busy = () =>
  drawn(503, async (house) => <BusyPage {...house} />, { cache: 'no-store', more: ['retry-after', '60'] })

/** A file that could not be made; everything that it would say stands on the pages. */
export const notMade = (slug: string, language: Language) =>
  drawn(503, async (house) => <NotMadePage {...house} report={`/${slug}`} />, {
    language,
    cache: 'no-store',
    more: ['retry-after', '600'],
  })

/** What the house spoke when it was last asked. */
let lastSpoken: Language = 'nb'

/** Said without the database: it is what does not answer. */
export async function unavailable(): Promise<Answer> {
  const says = inLanguage(lastSpoken, () => say('Siden kan ikke hentes akkurat nå. Prøv igjen om litt.'))
  const bytes = await encoded(Buffer.from(says), 'answer')
  return answer('text/plain; charset=utf-8', bytes, {
    cache: 'no-store',
    status: 503,
    more: ['retry-after', '10'],
  })
}

/** How an address is answered that is a secret itself. */
type Secret = { cache: string; secret: true }
type House = { installation: Installation; stylesheet: string; origin: string }
type How = Partial<Secret> & {
  more?: readonly string[]
  /** Of the report that it is about; without one it is in the house's own. */
  language?: Language
}

/** A page drawn when asked for, in the look of today. */
export async function drawn(
  status: number,
  draw: (house: House) => Promise<ReactElement>,
  { language, ...how }: How = {},
): Promise<Answer> {
  const whose = await house()
  const spoken = language ?? whose.installation.language
  const html = await inLanguage(spoken, async () => page(await draw(whose)))
  const bytes = await encoded(Buffer.from(html), 'answer')
  return answer('text/html; charset=utf-8', bytes, { cache: askAlways, ...how, status })
}

/** Whose pages they are, where, and the look of today. */
export async function house(): Promise<House> {
  const place = await installation()
  lastSpoken = place.language
  return { installation: place, stylesheet: (await stylesheetIn(place.colour)).href, origin: origin() }
}

async function published(): Promise<PublicListing[]> {
  const rows = await db
    .select({
      title: report.title,
      year: report.year,
      kind: report.kind,
      slug: report.slug,
      language: report.language,
      edition,
    })
    .from(report)
    .innerJoin(edition, eq(edition.id, report.currentEditionId))
  return rows.sort(byYear).map(({ edition: { number, createdAt, note }, kind: _, ...named }) => ({
    ...named,
    edition: { number, note, published: dateIn(createdAt) },
  }))
}
