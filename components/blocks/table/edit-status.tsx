import { useId, useState } from 'react'
import { type Cell, type CellStatus, cellStatuses } from '@/lib/core/blocks/table'
import { setDue, setStatus } from '@/lib/core/grid/cells'
import { readDate, writeDate } from '@/lib/core/grid/due'
import type { Spot } from '@/lib/core/grid/spot'
import { say, words } from '@/lib/core/words/say'
import type { Act } from './use-act'

const names = words<Record<CellStatus, string>>({
  final: 'Endelig tall',
  preliminary: 'Foreløpig tall',
  revised: 'Revidert tall',
  missing: 'Mangler',
  suppressed: 'Vises ikke (skjermet)',
  notApplicable: 'Ikke aktuelt',
})

/** What is said of the figure, and when a preliminary one becomes final. */
export function StatusFields({ one, spots, act }: { one: Cell; spots: Spot[]; act: Act }) {
  const id = useId()
  const [due, write] = useState(one.due ? writeDate(one.due) : '')
  const wrong = due.trim() !== '' && !readDate(due)

  function choose(status: CellStatus) {
    const loses = ['missing', 'suppressed', 'notApplicable'].includes(status) && one.value !== ''
    act((table) => setStatus(table, spots, status), loses ? say('Tallet er tatt bort.') : undefined)
  }

  return (
    <>
      <label htmlFor={`${id}-status`}>{say('Status')}</label>
      <select
        className="ds-input"
        id={`${id}-status`}
        value={one.status}
        onChange={(event) => choose(event.target.value as CellStatus)}
      >
        {cellStatuses.map((status) => (
          <option key={status} value={status}>
            {names[status]}
          </option>
        ))}
      </select>
      {one.status === 'preliminary' && (
        <>
          <label htmlFor={`${id}-due`}>{say('Endelig innen')}</label>
          <input
            className="ds-input b-date"
            id={`${id}-due`}
            inputMode="numeric"
            placeholder="15.6.2027"
            value={due}
            aria-invalid={wrong || undefined}
            aria-describedby={`${id}-wrong`}
            onChange={(event) => write(event.target.value)}
            onBlur={() => !wrong && act((table) => setDue(table, spots, readDate(due) ?? undefined))}
          />
          <span id={`${id}-wrong`} className="b-late" role="status">
            {wrong && say('Skriv en dato som finnes, slik: 15.6.2027.')}
          </span>
        </>
      )}
    </>
  )
}
