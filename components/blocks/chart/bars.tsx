import { Frame, type Said } from './frame'
import { barDomain, round, scale, widthOf, wrap } from './scale'
import { type Series, valuesOf } from './series'
import { filling, Stripes } from './stripes'

const width = 360
const size = 15
const line = 18
const thick = 18

/** Lying bars under their labels: for long labels, large figures and many points, also on a phone. */
export function Bars({ series, said }: { series: Series[]; said: Said }) {
  const texts = series.flatMap((one) => one.points.map((point) => point.text))
  const room = Math.max(...texts.map((text) => widthOf(text, size))) + 12
  const domain = barDomain(valuesOf(series))
  const x = scale(domain, domain[0] < 0 ? room : 0, width - room)
  const labels = (series[0]?.points ?? []).map((point) => wrap(point.label, 42))
  const heights = labels.map((lines) => lines.length * line + series.length * (thick + 2) + 14)
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, one) => sum + one, 0))
  const height = heights.reduce((sum, one) => sum + one, 0)
  return (
    <Frame said={said} width={width} height={height}>
      <Stripes series={series} id={said.id} />
      {labels.map((lines, n) =>
        lines.map((text, i) => (
          <text key={`${tops[n]} ${text}`} className="x" x="0" y={(tops[n] ?? 0) + 14 + i * line}>
            {text}
          </text>
        )),
      )}
      {series.map((one, row) =>
        one.points.map((point, n) => {
          const y = (tops[n] ?? 0) + (labels[n]?.length ?? 1) * line + row * (thick + 2)
          const end = x(point.value ?? 0)
          const left = (point.value ?? 0) < 0
          return (
            <g key={`${one.id} ${point.label}`}>
              {point.value !== null && (
                <rect
                  {...filling(one, point, said.id)}
                  x={Math.min(end, x(0))}
                  y={y}
                  width={round(Math.abs(end - x(0)))}
                  height={thick}
                />
              )}
              <text
                className="v v-m"
                x={left ? end - 6 : end + 6}
                y={y + 14}
                textAnchor={left ? 'end' : 'start'}
              >
                {point.text}
              </text>
            </g>
          )
        }),
      )}
      {labels.map((lines, n) => (
        <path
          key={tops[n]}
          className="base"
          d={`M${x(0)} ${(tops[n] ?? 0) + lines.length * line - 3}v${series.length * (thick + 2) + 4}`}
        />
      ))}
    </Frame>
  )
}
