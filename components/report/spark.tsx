import { runsOf } from '@/components/blocks/chart/runs'
import { scale } from '@/components/blocks/chart/scale'
import type { KeyFigure } from '@/lib/core/key-figures'
import { say } from '@/lib/core/words/say'

/** A short line through the years, its last point marked; hollow and dashed while preliminary. */
export function Spark({ figure }: { figure: KeyFigure }) {
  const points = figure.line
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return null
  const values = points.flatMap((point) => point.value ?? [])
  const x = scale([0, points.length - 1], 3, 354)
  const y = scale([Math.min(...values), Math.max(...values)], 50, 6)
  const years = say('{first} til {last}', { first: first.label, last: last.label })
  const said = `${years}${figure.unit && `, ${figure.unit}`}: `
  return (
    <div className="spark">
      <svg viewBox="0 0 360 56" role="img" aria-label={said + points.map((point) => point.text).join(' – ')}>
        {runsOf(points).map((run) => (
          <path
            key={run.from}
            className="l1"
            strokeDasharray={run.preliminary ? '5 6' : undefined}
            d={run.values.map((value, n) => `${n === 0 ? 'M' : 'L'}${x(run.from + n)} ${y(value)}`).join('')}
          />
        ))}
        {last.value !== null && (
          <circle
            className={last.preliminary ? 'h1' : 's1'}
            cx={x(points.length - 1)}
            cy={y(last.value)}
            r={last.preliminary ? 4 : 5}
          />
        )}
      </svg>
      <span>
        {first.label}: {first.text}
      </span>
      <span>{last.label}</span>
    </div>
  )
}
