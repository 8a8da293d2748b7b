import { element, xml } from './xml'

/** A page that search engines may keep, and since when it is as it is. */
export type Listed = { address: string; since: string | null }

/** What one sitemap may hold: 50,000 addresses. Ours are short, so that it stays far below the 50 MB that it may be. */
export const most = 50_000

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }

/** The sitemap; where one does not hold all pages, the list of its parts. `part` is the one wanted, from 1; null: it is not there. */
export function sitemap(pages: readonly Listed[], at: string, part: number | null): string | null {
  const parts = Math.ceil(pages.length / most)
  if (part === null && parts > 1) return indexOf(pages, at, parts)
  const from = ((part ?? 1) - 1) * most
  if (part !== null && from >= pages.length) return null
  const entries = pages.slice(from, from + most).map((one) => entry('url', one))
  return xml(element('urlset', namespace, ...entries))
}

function indexOf(pages: readonly Listed[], at: string, parts: number): string {
  const entries = Array.from({ length: parts }, (_, i) => {
    const days = pages.slice(i * most, (i + 1) * most).flatMap(({ since }) => since ?? [])
    return entry('sitemap', { address: `${at}?del=${i + 1}`, since: days.sort().at(-1) ?? null })
  })
  return xml(element('sitemapindex', namespace, ...entries))
}

const entry = (name: string, { address, since }: Listed) =>
  element(name, {}, element('loc', {}, encodeURI(address)), since ? element('lastmod', {}, since) : null)
