/** How many times pages were opened: by day, then by page (`pageKey`). */
export type Tally = Map<string, Map<string, number>>

type Counted = { reportId: string; path: string; day: string; count: number }

/** A page by its report and its place in it, whichever edition it was read in. */
export const pageKey = (reportId: string, path: string): string => `${reportId}/${path}`

export function add(tally: Tally, day: string, page: string, count = 1): void {
  let pages = tally.get(day)
  if (!pages) {
    pages = new Map()
    tally.set(day, pages)
  }
  pages.set(page, (pages.get(page) ?? 0) + count)
}

export function addAll(tally: Tally, more: Tally): void {
  for (const [day, pages] of more) for (const [page, count] of pages) add(tally, day, page, count)
}

export function listed(tally: Tally): Counted[] {
  return [...tally].flatMap(([day, pages]) =>
    Array.from(pages, ([page, count]) => {
      const at = page.indexOf('/')
      return { reportId: page.slice(0, at), path: page.slice(at + 1), day, count }
    }),
  )
}
