import { searchAddress } from '@/lib/core/search/wish'
import { listWords } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import type { Found } from './search'

/** How much was found; where it is little, what else was searched by and what to try. */
export function SearchSays({ wish, total, near, isCommon }: Found) {
  const narrowed = wish.rapport !== '' || wish.enhet !== '' || wish.type !== ''
  return (
    <>
      <h2 id="treff">
        {total === 0
          ? say('Ingen treff på «{words}»', { words: wish.q })
          : say('{count, plural, one {# treff} other {# treff}} på «{words}»', {
              count: total,
              words: wish.q,
            })}
      </h2>
      {near.map((one) => (
        <p key={one.typed}>
          {one.instead
            ? say('«{typed}» står ikke i noen rapport. Vi søkte også etter {words}.', wordsOf(one))
            : say('Vi søkte også etter ord med «{typed}» i seg: {words}.', wordsOf(one))}
        </p>
      ))}
      {total === 0 && (
        <ul className="tips">
          {isCommon && <li>{say('Ordet står nesten overalt. Legg til et ord som sier mer.')}</li>}
          {!isCommon && <li>{say('Prøv færre ord, eller begynnelsen på et ord.')}</li>}
          {narrowed && (
            <li>
              <a href={searchAddress(wish, { rapport: '', enhet: '', type: '', side: 1 })}>
                {say('Søk i alle år, enheter og alt innhold')}
              </a>
            </li>
          )}
        </ul>
      )}
    </>
  )
}

const wordsOf = ({ typed, written }: Found['near'][number]) => ({
  typed,
  words: listWords(written.map((word) => say('«{word}»', { word }))),
})
