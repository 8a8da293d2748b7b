import { askedPlaces, type Wanted } from '@/lib/core/asking/cells'
import { cell, type Table } from '@/lib/core/blocks/table'
import { confirm, isOdd } from '@/lib/core/grid/cells'
import { changesTo } from '@/lib/core/grid/changes'
import type { Change } from '@/lib/core/tree'
import { placeWords } from '@/lib/core/words/asking'
import { Doubt } from '../blocks/table/edit-doubt'
import { Said } from '../ui/said'

type Props = { table: Table; wanted: Wanted; write: (changes: Change[]) => void }

/** What was filled in and is no figure, or could be two. */
export function Doubts({ table, wanted, write }: Props) {
  const places = askedPlaces(table, wanted)
  const odd = places.filter(({ row, column }) => isOdd(cell(row, column), column))
  const unsure = places.filter(({ row, column }) => cell(row, column).or !== undefined)
  if (odd.length + unsure.length === 0) return null
  return (
    <ul className="b-lines b-small">
      {odd.map((place) => (
        <li key={`${place.row.id} ${place.column.id}`}>
          <Said
            of="{place}: «{value}» er ikke et tall. Skriv tallet uten måleenhet."
            with={{ place: <b>{placeWords(place)}</b>, value: cell(place.row, place.column).value }}
          />
        </li>
      ))}
      {unsure.map(({ row, column }) => {
        const { value, or = '' } = cell(row, column)
        const spot = { row: row.id, column: column.id }
        return (
          <li key={`${row.id} ${column.id}`}>
            <b>{placeWords({ row, column })}</b>
            <Doubt
              value={value}
              or={or}
              choose={(sure) => write(changesTo(table, confirm(table, spot, sure)))}
            />
          </li>
        )
      })}
    </ul>
  )
}
