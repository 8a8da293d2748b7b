import { searchAddress } from '@/lib/core/search/wish'
import { listWords } from '@/lib/core/words/lists'
import type { Found } from './search'

/** How much was found; where it is little, what else was searched by and what to try. */
export function SearchSays({ wish, total, near, isCommon }: Found) {
  const narrowed = wish.rapport !== '' || wish.enhet !== '' || wish.type !== ''
  return (
    <>
      <h2 id="treff">
        {total === 0 ? 'Ingen treff' : `${total} treff`} på «{wish.q}»
      </h2>
      {near.map((one) => (
        <p key={one.typed}>
          {one.instead
            ? `«${one.typed}» står ikke i noen rapport. Vi søkte også etter `
            : `Vi søkte også etter ord med «${one.typed}» i seg: `}
          {listWords(
            one.written.map((word) => `«${word}»`),
            'nb',
          )}
          .
        </p>
      ))}
      {total === 0 && (
        <ul className="tips">
          {isCommon && <li>Ordet står nesten overalt. Legg til et ord som sier mer.</li>}
          {!isCommon && <li>Prøv færre ord, eller begynnelsen på et ord.</li>}
          {narrowed && (
            <li>
              <a href={searchAddress(wish, { rapport: '', enhet: '', type: '', side: 1 })}>
                Søk i alle år, enheter og alt innhold
              </a>
            </li>
          )}
        </ul>
      )}
    </>
  )
}
