import type { Language } from '@/lib/core/section'
import { sheetWords } from '@/lib/core/words/days'
import { foreign } from '@/lib/core/words/spoken'

type Deadline = { id: string; on: string; label: string; language: Language; of?: string }

/** Dates that matter, like sheets of a calendar. */
export function Dates({ deadlines }: { deadlines: readonly Deadline[] }) {
  return (
    <ol className="b-dates">
      {deadlines.map(({ id, on, label, language, of }) => {
        const { day, month } = sheetWords(on)
        return (
          <li key={id}>
            <b>
              {day}
              <small>{month}</small>
            </b>
            <span lang={foreign(language)}>
              {label}
              {of && <span className="b-meta b-blk">{of}</span>}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
