import type { Point } from '@/lib/core/series'
import { brief } from '@/lib/core/words/lists'
import { figureWords } from '@/lib/core/words/numbers'
import { Dot } from './dot'
import { type EndLabel, EndLabels } from './end-labels'
import { Frame, type Said } from './frame'
import { runsOf } from './runs'
import { type Scale, scale, ticks, widthOf } from './scale'
import { type Series, valuesOf } from './series'

const width = 380
const top = 26
const foot = 240

/** Lines through the table's columns, with a gap where a figure is missing. */
export function Lines({ series, said }: { series: Series[]; said: Said }) {
  const axis = ticks(valuesOf(series))
  const several = series.length > 1
  const right = width - (several ? 128 : Math.max(26, halfOf(series)))
  const y = scale([axis[0] ?? 0, axis.at(-1) ?? 1], foot, top)
  const points = series[0]?.points ?? []
  const x = scale([0, Math.max(points.length - 1, 1)], 60, right)
  const every = Math.ceil(
    Math.max(...points.map((point) => widthOf(brief(point.label, 14), 13) + 8)) / (x(1) - x(0)),
  )
  const isLabelled = (n: number) => (points.length - 1 - n) % every === 0
  return (
    <Frame said={said} box={`0 0 ${width} 282`}>
      {axis.map((tick) => (
        <g key={tick}>
          <path className={tick === 0 ? 'base' : 'grid'} d={`M0 ${y(tick)}H${right}`} />
          <text className="q" x="0" y={y(tick) - 4}>
            {figureWords(String(tick))}
          </text>
        </g>
      ))}
      {series.map((one) => (
        <g key={one.id}>
          {runsOf(one.points).map((run) => (
            <path
              key={run.from}
              className={`l${one.shade}`}
              strokeDasharray={run.preliminary ? '5 5' : undefined}
              d={run.values
                .map((value, n) => `${n === 0 ? 'M' : 'L'}${x(run.from + n)} ${y(value)}`)
                .join('')}
            />
          ))}
          {one.points.map(
            (point, n) =>
              point.value !== null && (
                <Dot
                  key={point.label}
                  shade={one.shade}
                  x={x(n)}
                  y={y(point.value)}
                  hollow={point.preliminary}
                />
              ),
          )}
        </g>
      ))}
      {several ? (
        <EndLabels labels={endsOf(series, y)} x={right + 12} foot={foot} />
      ) : (
        points.map(
          (point, n) =>
            point.value !== null &&
            isLabelled(n) && (
              <text
                key={point.label}
                className="v v-m"
                x={x(n)}
                y={isLow(points, n) ? y(point.value) + 20 : y(point.value) - 10}
                textAnchor="middle"
              >
                {point.text}
              </text>
            ),
        )
      )}
      {points.map(
        (point, n) =>
          isLabelled(n) && (
            <text key={point.label} className="x" x={x(n)} y={foot + 34} textAnchor="middle">
              {brief(point.label, 14)}
            </text>
          ),
      )}
    </Frame>
  )
}

/** Room for half of the last figure, which stands over the end of the line. */
const halfOf = ([only]: readonly Series[]) => widthOf(only?.points.at(-1)?.text ?? '', 15) / 2 + 2

/** Where each line ends, with its last figure. */
function endsOf(series: readonly Series[], y: Scale): EndLabel[] {
  return series.flatMap((one) => {
    const last = one.points.findLast((point) => point.value !== null)
    return last?.value == null ? [] : [{ ...one, text: last.text, at: y(last.value) }]
  })
}

/** Between two higher points the figure stands below, clear of the line. */
function isLow(points: readonly Point[], n: number): boolean {
  const value = points[n]?.value ?? 0
  const beside = [points[n - 1]?.value, points[n + 1]?.value].filter((one) => one != null)
  return n > 0 && beside.length > 0 && beside.every((one) => one > value)
}
