import { sumWords } from '@/lib/core/shares'
import { Frame, type Said } from './frame'
import { round, scale, widthOf, wrap } from './scale'
import type { Series } from './series'
import { segmentsOf, stackDomain } from './stack'
import { filling, Stripes } from './stripes'

const width = 360
const line = 18
const thick = 26

/** Lying bars of parts in a row, for many bars or long names; each bar's name stands above it. */
export function LyingStacks({ series, said, asShare }: { series: Series[]; said: Said; asShare: boolean }) {
  const domain = stackDomain(series, asShare)
  const sums = series[0]?.points.map((_, n) => (asShare ? '' : sumWords(series, n))) ?? []
  const room = Math.max(...sums.map((sum) => widthOf(sum, 14))) + 8
  const x = scale(domain, domain[0] < 0 ? room : 0, width - room)
  let top = 0
  const bars = (series[0]?.points ?? []).map((point, n) => {
    const label = wrap(point.label, 46)
    const bar = { label, n, top, at: top + label.length * line + 4 }
    top = bar.at + thick + 14
    return bar
  })
  return (
    <Frame said={said} box={`0 0 ${width} ${top}`}>
      <Stripes series={series} id={said.id} />
      {bars.map(({ label, n, top, at }) => {
        const segments = segmentsOf(series, n, asShare)
        return (
          <g key={top}>
            {label.map((text, i) => (
              <text key={text} className="x" x="0" y={top + 15 + i * line}>
                {text}
              </text>
            ))}
            {segments.map(({ series: one, from, to }) => {
              const point = one.points[n]
              const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))]
              if (!point) return null
              return (
                <g key={one.id}>
                  <rect
                    {...filling(one, point, said.id)}
                    x={round(start)}
                    y={at}
                    width={round(Math.max(end - start - 2, 0.5))}
                    height={thick}
                  />
                  {widthOf(point.text, 14) + 6 <= end - start && (
                    <text
                      className={point.preliminary ? 'v v-m' : `v v-i t${one.shade}`}
                      x={round((start + end) / 2)}
                      y={at + 18}
                      textAnchor="middle"
                    >
                      {point.text}
                    </text>
                  )}
                </g>
              )
            })}
            <text
              className="v v-m"
              x={round(Math.max(x(0), ...segments.map(({ to }) => x(to))) + 5)}
              y={at + 18}
            >
              {segments.length > 0 ? sums[n] : '..'}
            </text>
            <path className="base" d={`M${x(0)} ${at - 2}v${thick + 4}`} />
          </g>
        )
      })}
    </Frame>
  )
}
