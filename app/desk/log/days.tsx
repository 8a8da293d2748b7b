import { clockWords, dateWords } from '@/lib/core/words/dates'
import type { LogLine } from '@/lib/log/line'

/** Events as sentences, under the day they happened. */
export function Days({ lines }: { lines: LogLine[] }) {
  const days = [...new Set(lines.map(({ at }) => dateWords(at)))]
  return days.map((day) => (
    <section key={day} className="b-day">
      <h2 className="b-h">{day}</h2>
      <ul>
        {lines
          .filter(({ at }) => dateWords(at) === day)
          .map((line) => (
            <Line key={line.seq} line={line} />
          ))}
      </ul>
    </section>
  ))
}

function Line({ line: { at, who, says, more, note } }: { line: LogLine }) {
  return (
    <li>
      <time dateTime={at.toISOString()}>{clockWords(at)}</time>
      <div>
        <b>{who}</b> {says}
        {more && <span className="b-meta b-blk">{more}</span>}
        {note && <blockquote>{note}</blockquote>}
      </div>
    </li>
  )
}
