import { lastPage, perPage, type SearchWish, searchAddress } from '@/lib/core/search/wish'

/** The way to more hits, a page at a time. */
export function Pages({ wish, total }: { wish: SearchWish; total: number }) {
  const last = Math.min(Math.ceil(total / perPage), lastPage)
  if (last <= 1) return null
  return (
    <nav className="pages" aria-label="Flere treff">
      {wish.side > 1 && (
        <a rel="prev" href={searchAddress(wish, { side: wish.side - 1 })}>
          Forrige
        </a>
      )}
      <p>
        Side {wish.side} av {last}
        {total > last * perPage && '. Avgrens søket for å se de andre.'}
      </p>
      {wish.side < last && (
        <a rel="next" href={searchAddress(wish, { side: wish.side + 1 })}>
          Neste
        </a>
      )}
    </nav>
  )
}
