import { Frame, type Said } from './frame'
import { barDomain, round, scale, widthOf } from './scale'
import { type Series, valuesOf } from './series'
import { filling, Stripes } from './stripes'

const width = 320
const top = 40
const foot = 304
const small = 13

const slotOf = (series: readonly Series[]) => width / (series[0]?.points.length || 1)
const thickness = (series: readonly Series[]) => (slotOf(series) * 0.78) / series.length

/** Whether every figure and every label has room over and under its column. */
export function columnsFit(series: readonly Series[]): boolean {
  const room = series.length === 1 ? slotOf(series) : thickness(series)
  return series.every((one) =>
    one.points.every(
      (point) => widthOf(point.text, small) <= room && widthOf(point.label, small) <= slotOf(series) - 4,
    ),
  )
}

/** Standing bars, grouped by the table's columns; they stand on zero. */
export function Columns({ series, said }: { series: Series[]; said: Said }) {
  const slot = slotOf(series)
  const thick = thickness(series)
  const domain = barDomain(valuesOf(series))
  const y = scale(domain, domain[0] < 0 ? foot - 24 : foot, top)
  const longest = Math.max(...series.flatMap((one) => one.points.map((point) => point.text.length)))
  const roomy = longest * 20 * 0.6 <= (series.length === 1 ? slot : thick)
  return (
    <Frame said={said} width={width} height={336}>
      <Stripes series={series} id={said.id} />
      {series.map((one, row) =>
        one.points.map((point, n) => {
          const left = slot * (n + 0.11) + row * thick
          const middle = round(left + thick / 2)
          const end = point.value === null ? y(0) : y(point.value)
          const below = (point.value ?? 0) < 0
          return (
            <g key={`${one.id} ${point.label}`}>
              {point.value !== null && (
                <rect
                  {...filling(one, point, said.id)}
                  x={round(left + 1)}
                  y={Math.min(end, y(0))}
                  width={round(Math.max(thick - 2, 1))}
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
            </g>
          )
        }),
      )}
      <path className="base" d={`M0 ${y(0)}h${width}`} />
      {series[0]?.points.map((point, n) => (
        <text key={point.label} className="x" x={round(slot * (n + 0.5))} y={327} textAnchor="middle">
          {point.label}
        </text>
      ))}
    </Frame>
  )
}
