import { scale } from '@/components/blocks/chart/scale'
import type { DayViews } from '@/lib/core/visits/views'
import { say } from '@/lib/core/words/say'
import { dayOfMonth, shown } from './words'

const [high, step, wide] = [56, 40, 34]

/** A bar for each of the last days, and the same as a table for those who want the figures. */
export function Days({ days }: { days: readonly DayViews[] }) {
  const first = days[0]
  const last = days.at(-1)
  if (!first || !last) return null
  const most = days.reduce((a, b) => (b.count > a.count ? b : a))
  const y = scale([0, most.count], high, 0)
  const span = say('Sidevisninger per dag fra {from} til {to}.', {
    from: dayOfMonth(first.day),
    to: dayOfMonth(last.day),
  })
  return (
    <section className="b-days" aria-labelledby="dager">
      <h2 id="dager">{say('De siste {count} dagene', { count: days.length })}</h2>
      <svg
        className="b-pic"
        viewBox={`0 0 ${days.length * step} ${high}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${span} ${mostSaid(most)}`}
      >
        {days.map(({ day, count }, i) =>
          count === 0 ? null : (
            <path
              key={day}
              className="f"
              d={`M${i * step} ${high}h${wide}V${Math.min(y(count), high - 1)}h${-wide}z`}
            />
          ),
        )}
        <path className="o" d={`M0 ${high}H${days.length * step}`} />
      </svg>
      <p className="b-row b-small b-muted" aria-hidden="true">
        <span>{dayOfMonth(first.day)}</span>
        <span className="b-push">{dayOfMonth(last.day)}</span>
      </p>
      <p className="b-small">{mostSaid(most)}</p>
      <details className="b-small">
        <summary>{say('Tallene dag for dag')}</summary>
        <table className="ds-table">
          <caption className="ds-sr-only">{say('Sidevisninger per dag')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('Dag')}</th>
              <th scope="col" className="n">
                {say('Sidevisninger')}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map(({ day, count }) => (
              <tr key={day}>
                <th scope="row">{dayOfMonth(day)}</th>
                <td className="n">{shown(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

const mostSaid = ({ day, count }: DayViews) =>
  say('Flest {day}: {count}.', { day: dayOfMonth(day), count: shown(count) })
