import { lastPage, perPage, type SearchWish, searchAddress } from '@/lib/core/search/wish'
import { say } from '@/lib/core/words/say'

/** The way to more hits, a page at a time. */
export function Pages({ wish, total }: { wish: SearchWish; total: number }) {
  const last = Math.min(Math.ceil(total / perPage), lastPage)
  if (last <= 1) return null
  return (
    <nav className="pages" aria-label={say('Flere treff')}>
      {wish.side > 1 && (
        <a rel="prev" href={searchAddress(wish, { side: wish.side - 1 })}>
          {say('Forrige')}
        </a>
      )}
      <p>
        {total > last * perPage
          ? say('Side {page} av {last}. Avgrens søket for å se de andre.', { page: wish.side, last })
          : say('Side {page} av {last}', { page: wish.side, last })}
      </p>
      {wish.side < last && (
        <a rel="next" href={searchAddress(wish, { side: wish.side + 1 })}>
          {say('Neste')}
        </a>
      )}
    </nav>
  )
}
