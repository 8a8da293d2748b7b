import { Frame, type Said } from './frame'
import { barDomain, round, scale, widthOf } from './scale'
import { type Series, valuesOf } from './series'
import { filling, Stripes } from './stripes'

const width = 320
const top = 40
const foot = 304
const small = 13

const slotOf = ({ points }: Series) => width / (points.length || 1)

/** Whether there is one row only, and room for every figure and label over and under its column. */
export function columnsFit([one, ...more]: readonly Series[]): boolean {
  if (!one || more.length > 0) return false
  const slot = slotOf(one)
  return one.points.every(
    (point) => widthOf(point.text, small) <= slot && widthOf(point.label, small) <= slot - 4,
  )
}

/** Standing bars of one row; they stand on zero. */
export function Columns({ series, said }: { series: Series[]; said: Said }) {
  const [one] = series
  if (!one) return null
  const slot = slotOf(one)
  const domain = barDomain(valuesOf(series))
  const y = scale(domain, domain[0] < 0 ? foot - 24 : foot, top)
  const longest = Math.max(...one.points.map((point) => point.text.length))
  const roomy = longest * 20 * 0.6 <= slot
  return (
    <Frame said={said} box={`0 0 ${width} 336`}>
      <Stripes series={series} id={said.id} />
      {one.points.map((point, n) => {
        const middle = round(slot * (n + 0.5))
        const end = y(point.value ?? 0)
        const below = (point.value ?? 0) < 0
        return (
          <g key={point.label}>
            {point.value !== null && (
              <rect
                {...filling(one, point, said.id)}
                x={round(slot * (n + 0.11) + 1)}
                y={Math.min(end, y(0))}
                width={round(Math.max(slot * 0.78 - 2, 1))}
                height={round(Math.abs(end - y(0)))}
              />
            )}
            <text
              className={roomy ? 'v' : 'v v-s'}
              x={middle}
              y={round(below ? end + 18 : end - 8)}
              textAnchor="middle"
            >
              {point.text}
            </text>
            <text className="x" x={middle} y={327} textAnchor="middle">
              {point.label}
            </text>
          </g>
        )
      })}
      <path className="base" d={`M0 ${y(0)}h${width}`} />
    </Frame>
  )
}
