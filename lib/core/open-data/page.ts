import { z } from 'zod'

/** One page of a list, with how many there are in all. */
export const pageOf = <T extends z.ZodType>(one: T, of: string) =>
  z
    .object({
      total: z.int().describe('Hvor mange det er i alt.'),
      page: z.int(),
      size: z.int(),
      pages: z.int().describe('Hvor mange sider det er.'),
      items: z.array(one),
    })
    .meta({
      id: `${of}Page`,
      description: 'En side av en liste. Lenkene til de andre står i Link-feltet i hodet.',
    })

type Paging = { page: number; size: number }

/** The things of one page. */
export function paged<T>(all: readonly T[], { page, size }: Paging) {
  const pages = Math.max(1, Math.ceil(all.length / size))
  return { total: all.length, page, size, pages, items: all.slice((page - 1) * size, page * size) }
}

/** The `Link` field (RFC 8288): the first, the previous, the next and the last page; `address` is that of this one. */
export function linksOf({ page, pages }: { page: number; pages: number }, address: string): string {
  const to = (n: number, rel: string) => {
    const there = new URL(address)
    there.searchParams.set('page', String(n))
    return `<${there.href}>; rel="${rel}"`
  }
  return [
    to(1, 'first'),
    ...(page > 1 ? [to(Math.min(page - 1, pages), 'prev')] : []),
    ...(page < pages ? [to(page + 1, 'next')] : []),
    to(pages, 'last'),
  ].join(', ')
}
