/** Where a kind of page is: below the published report's address, or what a link of such a page leads to. */
type Place = { at: string; follow?: string; status?: number }

const section = '/:year/organisasjon-styring-og-utvikling/eiendom'

/**
 * The kinds of public pages, by the names that `components/report/fixture-pages.tsx` gives them, and where each stands in
 * the demo; `:year` is the report that readers have.
 */
export const publicPages: Record<string, Place> = {
  'the front page': { at: '/:year' },
  'a section with every kind of block': { at: section },
  'a heading': { at: '/:year/organisasjon-styring-og-utvikling' },
  'what can be taken along': { at: '/:year/last-ned' },
  'what became of challenges': { at: `${section}/videre` },
  editions: { at: '/:year/utgaver' },
  'all reports': { at: '/' },
  'not found': { at: '/1814', status: 404 },
  'open data': { at: '/apne-data' },
  'the whole report': { at: '/:year/samlet' },
  'a search': { at: '/sok?q=vedlikehold&rapport=:year' },
  'a search with many hits': { at: '/sok?q=kommunen' },
  'a search in vain': { at: '/sok?q=xyzzyq' },
  'a search to come': { at: '/sok' },
  'a section through the years': { at: `${section}/over-tid` },
  'an indicator': { at: `${section}/over-tid`, follow: 'a[href*="?tall="]' },
  citations: { at: `${section}/henvis` },
}

/** What looks as one of the others does, and is yet another page. */
export const morePages: Record<string, Place> = {
  'a numbered edition': { at: '/:year/u/1' },
  'a section of a numbered edition': { at: section.replace('/:year', '/:year/u/1') },
  'tables wider than a phone': { at: '/:year/arsberetning/okonomi-og-resultat' },
  'charts of staff': { at: '/:year/organisasjon-styring-og-utvikling/hr-og-medarbeidere' },
  'an elected body': { at: '/:year/organisasjon-styring-og-utvikling/politisk-styring' },
  goals: { at: '/:year/organisasjon-styring-og-utvikling/strategisk-ledelse-og-digitalisering' },
}

/** Those that the demo has nothing of: where they are judged instead; null: only their markup is (`pages.test.tsx`). */
export const judgedElsewhere: Record<string, string | null> = {
  'a section in nynorsk': 'judged.spec.ts',
  'a section lent out': 'reading-link.spec.ts',
  'a link that has ended': 'reading-link.spec.ts',
  'a link that waits for its turn': null,
  'a preview': 'screens.spec.ts',
  'no reports': null,
  withdrawn: 'public.spec.ts',
  gone: 'judged.spec.ts',
}
