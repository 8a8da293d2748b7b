import { sheetWords } from '@/lib/core/words/days'

type Deadline = { id: string; on: string; label: string; of?: string }

/** Dates that matter, like sheets of a calendar. */
export function Dates({ deadlines }: { deadlines: readonly Deadline[] }) {
  return (
    <ol className="b-dates">
      {deadlines.map(({ id, on, label, of }) => {
        const { day, month } = sheetWords(on)
        return (
          <li key={id}>
            <b>
              {day}
              <small>{month}</small>
            </b>
            <span>
              {label}
              {of && <span className="b-meta b-blk">{of}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
