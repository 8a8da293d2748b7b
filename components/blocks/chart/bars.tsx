import { Frame, type Said } from './frame'
import { barDomain, round, scale, widthOf, wrap } from './scale'
import { type Series, valuesOf } from './series'
import { filling, Stripes } from './stripes'

const width = 360
const line = 18
const thick = 20

const widestName = 130

/** Whether the name of each row has room beside its bars; else a key says what the colours mean. */
export const namesFit = (series: readonly Series[]): boolean =>
  series.every((one) => widthOf(one.label, 13) <= widestName)

/**
 * Lying bars: for long labels, large figures and many points, readable on a phone too. A short label stands
 * beside its bar, a long one above it; of several rows each bar has its own name.
 */
export function Bars({ series, said }: { series: Series[]; said: Said }) {
  const named = series.length > 1 && namesFit(series)
  const { gutter, groups, height } = layout(series, named)
  const texts = series.flatMap((one) => one.points.map((point) => point.text))
  const room = Math.max(...texts.map((text) => widthOf(text, 15))) + 12
  const domain = barDomain(valuesOf(series))
  const x = scale(domain, domain[0] < 0 ? gutter + room : gutter, width - room)
  return (
    <Frame said={said} box={`0 0 ${width} ${height}`}>
      <Stripes series={series} id={said.id} />
      {groups.map(({ label, top, bars }, n) => (
        <g key={top}>
          {label.map((text, i) => (
            <text key={text} className={named ? 'x b' : 'x'} x="0" y={top + 15 + i * line}>
              {text}
            </text>
          ))}
          {series.map((one, row) => (
            <Bar key={one.id} series={one} n={n} x={x} y={bars + row * thick} id={said.id} named={named} />
          ))}
          <path className="base" d={`M${x(0)} ${bars - 2}v${series.length * thick + 2}`} />
        </g>
      ))}
    </Frame>
  )
}

/** Where each group of bars begins, with its label above it or beside it. */
function layout(series: readonly Series[], named: boolean) {
  const labels = series[0]?.points.map((point) => point.label) ?? []
  const isBeside = series.length === 1 && labels.every((label) => widthOf(label, 14) <= 90)
  const beside = named ? series.map(({ label }) => label) : isBeside ? labels : []
  const widest = Math.max(0, ...beside.map((label) => widthOf(label, 14)))
  const bars = series.length * thick
  let top = 0
  const groups = labels.map((text) => {
    const label = wrap(text, 42)
    const above = isBeside ? 0 : label.length * line + 4
    const group = { label, top, bars: top + above }
    top += above + bars + (series.length > 1 || !isBeside ? 14 : 8)
    return group
  })
  return { gutter: widest > 0 ? round(widest + 12) : 0, groups, height: top }
}

type BarProps = {
  series: Series
  n: number
  x: (value: number) => number
  y: number
  id: string
  named: boolean
}

function Bar({ series, n, x, y, id, named }: BarProps) {
  const point = series.points[n]
  if (!point) return null
  const end = x(point.value ?? 0)
  const isLeft = (point.value ?? 0) < 0
  return (
    <>
      {named && (
        <text className="x" x="0" y={y + 14}>
          {series.label}
        </text>
      )}
      {point.value !== null && (
        <rect
          {...filling(series, point, id)}
          x={Math.min(end, x(0))}
          y={y}
          width={round(Math.abs(end - x(0)))}
          height={thick - 2}
        />
      )}
      <text className="v v-m" x={isLeft ? end - 6 : end + 6} y={y + 14} textAnchor={isLeft ? 'end' : 'start'}>
        {point.text}
      </text>
    </>
  )
}
