import { type Scale, wrap } from './scale'
import type { Series } from './series'

const line = 16

/** The name and last figure of each line at its end, moved apart where the ends lie close. */
export function EndLabels({ series, x, y, foot }: { series: Series[]; x: number; y: Scale; foot: number }) {
  const labels = series
    .flatMap((one) => {
      const last = one.points.findLast((point) => point.value !== null)
      if (last?.value == null) return []
      return { id: one.id, shade: one.shade, text: last.text, lines: wrap(one.label, 16), at: y(last.value) }
    })
    .sort((a, b) => a.at - b.at)
  let free = 0
  const placed = labels.map((label) => {
    const top = Math.max(label.at - 10, free)
    free = top + (label.lines.length + 1) * line + 4
    return { ...label, top }
  })
  const lift = Math.max(free - foot - 20, 0)
  return placed.map(({ id, shade, text, lines, top }) => (
    <g key={id}>
      <circle className={`s${shade}`} cx={x + 4} cy={top - lift + 9} r="4" />
      <text className="v v-m" x={x + 13} y={top - lift + 14}>
        {text}
      </text>
      {lines.map((part, i) => (
        <text key={part} className="x" x={x} y={top - lift + 14 + (i + 1) * line}>
          {part}
        </text>
      ))}
    </g>
  ))
}
