import { Dot } from './dot'
import { wrap } from './scale'

const line = 16

/** What stands beside the end of a line or a bar: its name, and a figure where it stands nowhere else. */
export type EndLabel = { id: string; shade: number; label: string; text: string; at: number }

/** The names at the end of what they name, moved apart where the ends lie close. */
export function EndLabels({ labels, x, foot }: { labels: readonly EndLabel[]; x: number; foot: number }) {
  let free = 0
  const placed = labels
    .toSorted((a, b) => a.at - b.at)
    .map(({ label, ...rest }) => {
      const words = wrap(label, 14)
      const lines = rest.text === '' ? words : [rest.text, ...words]
      const top = Math.max(rest.at - 10, free)
      free = top + lines.length * line + 5
      return { ...rest, lines, top }
    })
  const lift = Math.max(free - foot - 20, 0)
  return placed.map(({ id, shade, text, lines, top }) => (
    <g key={id}>
      <Dot shade={shade} x={x + 4} y={top - lift + 9} />
      {lines.map((part, i) => (
        <text
          key={part}
          className={i === 0 && text !== '' ? 'v v-m' : 'x'}
          x={x + 13}
          y={top - lift + 14 + i * line}
        >
          {part}
        </text>
      ))}
    </g>
  ))
}
