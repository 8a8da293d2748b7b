'use client'

import { emptyPlaces, type Wanted } from '@/lib/core/asking/cells'
import type { Table } from '@/lib/core/blocks/table'
import type { Outcome } from '@/lib/core/outcome'
import { placeWords } from '@/lib/core/words/asking'
import { say } from '@/lib/core/words/say'
import { Act } from '../ui/act'

type Props = {
  table: Table
  wanted: Wanted
  /** All that is typed is saved first. */
  answer: () => Promise<Outcome<unknown>>
  onDone: () => void
}

/** How many names are read before they are only counted. */
const named = 8

/** "Si fra at alt er fylt ut", which says before it is done what is still empty. */
export function SayFilled({ table, wanted, answer, onDone }: Props) {
  const empty = emptyPlaces(table, wanted)
  return (
    <Act
      label={say('Si fra at alt er fylt ut')}
      confirm={
        empty.length > 0 && (
          <>
            <p>
              {say(
                '{count, plural, one {Én celle er tom} other {# celler er tomme}}. Skriv .. der tallet mangler, og . der det ikke er noe tall å oppgi. Da ser de som skriver kapittelet, at ingenting er glemt.',
                { count: empty.length },
              )}
            </p>
            <ul className="b-small">
              {empty.slice(0, named).map((place) => (
                <li key={`${place.row.id} ${place.column.id}`}>{placeWords(place)}</li>
              ))}
              {empty.length > named && (
                <li>{say('og {count} til', { count: String(empty.length - named) })}</li>
              )}
            </ul>
          </>
        )
      }
      act={answer}
      onDone={onDone}
    />
  )
}
