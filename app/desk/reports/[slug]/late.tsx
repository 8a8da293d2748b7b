import { distanceWords } from '@/lib/core/words/days'
import { stateWords } from '@/lib/core/words/states'
import type { HeldRow } from '@/lib/reports/board'
import { holders } from './board-table'

/** Who is late, with what, by how much. */
export function LateList({ rows, today }: { rows: readonly HeldRow[]; today: string }) {
  return (
    <section className="b-sec" aria-labelledby="sen">
      <div className="b-h">
        <h2 id="sen">Forsinket</h2>
      </div>
      <ul className="b-feed">
        {rows.map((row) => (
          <li key={row.id}>
            <b>{row.with.length > 0 ? holders(row) : (row.department ?? 'Ingen ansvarlig')}</b>
            <span className="b-blk b-small">
              {row.number} {row.title}, {stateWords[row.state].toLocaleLowerCase('nb')}.{' '}
              <span className="b-late">{row.due && distanceWords(row.due, today)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
