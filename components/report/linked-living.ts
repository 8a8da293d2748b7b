import { licenses } from '@/lib/core/open-data/license'
import type { Indicator } from '@/lib/core/over-time/indicators'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'
import { publisher, type Thing, trail } from './linked-data'
import type { PublicInstallation } from './model'
import { reportName } from './names'
import type { PublicListing } from './reports'

/** What search engines are told of pages that are no part of an edition, in the words of schema.org. */

type Whose = { installation: PublicInstallation; origin: string }

/** Where such a page stands: the reports, what is above it, and the page. */
export const wayThing = (
  { installation, origin }: Whose,
  above: readonly { name: string; address: string }[],
  here: string,
): Thing =>
  trail([
    { name: installation.name, item: `${origin}/` },
    ...above.map(({ name, address }) => ({ name, item: origin + address })),
    { name: here },
  ])

/** The site, and the reports that its front door leads to. */
export function siteThings(whose: Whose, reports: readonly PublicListing[]): Thing[] {
  const { installation, origin } = whose
  return [
    {
      '@type': 'WebSite',
      name: installation.name,
      url: `${origin}/`,
      inLanguage: spoken().language,
      publisher: publisher(whose),
    },
    ...(reports.length > 0 ? [listThing(origin, reports)] : []),
  ]
}

const listThing = (origin: string, reports: readonly PublicListing[]): Thing => ({
  '@type': 'ItemList',
  itemListElement: reports.map((report, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: reportName(report),
    url: `${origin}/${report.slug}`,
  })),
})

type Told = { name: string; section: string; address: string; indicators: readonly Indicator[] }

/** Figures through the years as one data set, and the published tables that they are from. Null: there are none. */
export function throughYearsThing(whose: Whose, { name, section, address, indicators }: Told): Thing | null {
  const readings = indicators.flatMap((one) => one.readings)
  const years = readings.map(({ year }) => year)
  if (years.length === 0) return null
  const first = Math.min(...years)
  const last = Math.max(...years)
  return {
    '@type': 'Dataset',
    url: whose.origin + address,
    name,
    description: say(
      '{name}: tall for {first}–{last} i {section} fra {publisher}, hentet fra de publiserte rapportene.',
      {
        ...{ name, section, publisher: whose.installation.name },
        ...{ first: String(first), last: String(last) },
      },
    ),
    inLanguage: spoken().language,
    temporalCoverage: first === last ? String(first) : `${first}/${last}`,
    creator: publisher(whose),
    publisher: publisher(whose),
    license: licenses[whose.installation.license].url,
    variableMeasured: indicators.slice(0, most).map(({ label, unit }) => ({
      '@type': 'PropertyValue',
      name: label,
      ...(unit && { unitText: unit }),
    })),
    isBasedOn: [
      ...new Set(readings.map(({ from }) => `${whose.origin}${from.by.address}#tabell-${from.table.id}`)),
    ],
  }
}

/** So many that what is measured can be told from what else there is. */
const most = 20
