import { z } from 'zod'

/** What can be asked for of its own: what was done, what is hard, figures and goals, running text. */
export const searchKinds = ['result', 'challenge', 'figure', 'text'] as const
export type SearchKind = (typeof searchKinds)[number]

/** Longer questions are cut: nobody reads what they find. */
const longest = 200

/** Hits on a page. */
export const perPage = 10
export const lastPage = 10

/** What a reader may have typed; PostgreSQL knows no NUL. */
const said = z
  .string()
  .catch('')
  .transform((text) => text.replaceAll('\0', '').trim().slice(0, longest))

/** What the address of a search says. Whatever is not understood is left out, so that every address answers. */
export const searchWish = z.object({
  q: said,
  /** The address of one report; empty: all of them. */
  rapport: said,
  enhet: said,
  type: z.enum(searchKinds).or(z.literal('')).catch(''),
  side: z.coerce.number().int().min(1).max(lastPage).catch(1),
})
export type SearchWish = z.infer<typeof searchWish>

/** The same search as an address, with something else of it; what is not asked for is not said. */
export function searchAddress(wish: SearchWish, other: Partial<SearchWish> = {}): string {
  const { side, ...said } = { ...wish, ...other }
  const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ''))
  if (side > 1) query.set('side', String(side))
  return query.size === 0 ? '/sok' : `/sok?${query}`
}
