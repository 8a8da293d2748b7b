import { isHeading } from '@/lib/core/board'
import type { SortKey } from '@/lib/core/board/sorting'
import { addressOf, type View } from '@/lib/core/board/view'
import { say } from '@/lib/core/words/say'
import type { HeldRow } from '@/lib/reports/board'
import { ChapterRow, SectionRow } from './board-row'
import { columns } from './words'

type Props = {
  rows: readonly HeldRow[]
  title: string
  today: string
  view: View
  /** Whether several can be chosen, to do something with them. */
  picking: boolean
}

/** The chapters, with where they stand, whom they lie with and until when. */
export function BoardTable({ rows, title, today, view, picking }: Props) {
  if (rows.length === 0) {
    return (
      <div className="b-empty">
        <h3>{say('Ingen kapitler å vise')}</h3>
        <p>{say('Ingen kapitler passer med det du har valgt å vise.')}</p>
      </div>
    )
  }
  return (
    <table className="ds-table b-board b-stack">
      <caption className="ds-sr-only">
        {say('Kapitler i {title} med status, enhet, ansvarlig og frist', { title })}
      </caption>
      <thead>
        <tr>
          {picking && (
            <td>
              <span className="ds-sr-only">{say('Velg')}</span>
            </td>
          )}
          {Object.entries(columns).map(([key, name]) => (
            <Column key={key} by={key as SortKey} name={name} view={view} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          isHeading(row) || !row.readable ? (
            <ChapterRow key={row.id} row={row} picking={picking} />
          ) : (
            <SectionRow key={row.id} row={row} today={today} picking={picking} />
          ),
        )}
      </tbody>
    </table>
  )
}

/** A heading that sorts by its column, and the other way round where that is done. */
function Column({ by, name, view }: { by: SortKey; name: string; view: View }) {
  const on = view.sort.by === by
  const down = on && !view.sort.down
  return (
    <th
      scope="col"
      className={by === 'frist' ? 'n' : undefined}
      aria-sort={on ? (view.sort.down ? 'descending' : 'ascending') : undefined}
    >
      <a href={addressOf({ ...view, sort: { by, down }, page: 1 })}>
        {name}
        {on && <span aria-hidden="true">{view.sort.down ? ' ↓' : ' ↑'}</span>}
      </a>
    </th>
  )
}
