import { sumWords } from '@/lib/core/shares'
import { EndLabels } from './end-labels'
import { Frame, type Said } from './frame'
import { round, scale, widthOf, wrap } from './scale'
import type { Series } from './series'
import { type Segment, segmentsOf, stackDomain } from './stack'
import { filling, Stripes } from './stripes'

const width = 380
const right = width - 128
const top = 30
const foot = 280
const small = 13

const slotOf = (series: readonly Series[]) => right / (series[0]?.points.length || 1)
const labelsOf = (series: readonly Series[]) =>
  series[0]?.points.map(({ label }) => wrap(label, Math.floor(slotOf(series) / (small * 0.56)))) ?? []

/** Whether every label has room under its column, in two lines. */
export function stacksFit(series: readonly Series[]): boolean {
  const room = slotOf(series) - 4
  const figures = series.flatMap(({ points }) => points.map(({ text }) => widthOf(text, small)))
  return (
    labelsOf(series).every(
      (lines) => lines.length <= 2 && lines.every((line) => widthOf(line, small) <= room),
    ) && figures.every((figure) => figure <= room * 0.9)
  )
}

/** Standing bars of parts piled up, the name of each part beside the last bar. `asShare`: of a hundred per cent. */
export function Stacks({ series, said, asShare }: { series: Series[]; said: Said; asShare: boolean }) {
  const slot = slotOf(series)
  const thick = Math.min(slot * 0.86, 96)
  const y = scale(stackDomain(series, asShare), foot, top)
  const points = series[0]?.points ?? []
  const labels = labelsOf(series)
  const piles = points.map((_, n) => segmentsOf(series, n, asShare))
  const last = piles.findLastIndex((pile) => pile.length > 0)
  const named = (piles[last] ?? []).map((one) => {
    const inside = Math.abs(y(one.to) - y(one.from)) >= 20
    const text = inside ? '' : (one.series.points[last]?.text ?? '')
    return { ...one.series, text, at: (y(one.from) + y(one.to)) / 2 }
  })
  return (
    <Frame said={said} box={`0 0 ${width} 330`}>
      <Stripes series={series} id={said.id} />
      {points.map((point, n) => (
        <Pile
          key={point.label}
          segments={piles[n] ?? []}
          n={n}
          left={slot * (n + 0.5) - thick / 2}
          thick={thick}
          y={y}
          id={said.id}
        />
      ))}
      {points.map((point, n) => {
        const above = asShare ? (piles[n]?.length ? '' : '..') : sumWords(series, n)
        const middle = round(slot * (n + 0.5))
        const end = Math.min(y(0), ...(piles[n] ?? []).map(({ to }) => y(to)))
        return (
          <g key={point.label}>
            <text className="v v-m" x={middle} y={round(end - 8)} textAnchor="middle">
              {above}
            </text>
            {labels[n]?.map((line, i) => (
              <text key={line} className="x" x={middle} y={foot + 22 + i * 17} textAnchor="middle">
                {line}
              </text>
            ))}
          </g>
        )
      })}
      <path className="base" d={`M0 ${y(0)}H${right}`} />
      <EndLabels labels={named} x={right + 12} foot={foot} />
    </Frame>
  )
}

type PileProps = {
  segments: Segment[]
  n: number
  left: number
  thick: number
  y: (value: number) => number
  id: string
}

function Pile({ segments, n, left, thick, y, id }: PileProps) {
  return segments.map(({ series, from, to }) => {
    const point = series.points[n]
    const [start, end] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))]
    const high = end - start
    if (!point) return null
    return (
      <g key={series.id}>
        <rect
          {...filling(series, point, id)}
          x={round(left)}
          y={round(start)}
          width={round(thick)}
          height={round(Math.max(high - 2, 0.5))}
        />
        {high >= 20 && (
          <text
            className={point.preliminary ? 'v v-m' : `v v-i t${series.shade}`}
            x={round(left + thick / 2)}
            y={round(start + high / 2 + 4)}
            textAnchor="middle"
          >
            {point.text}
          </text>
        )}
      </g>
    )
  })
}
