import { Frame, type Said } from '@/components/blocks/chart/frame'
import { round } from '@/components/blocks/chart/scale'
import { outermost } from '@/lib/core/hemicycle'
import { type Seated, type Seating, spanOf } from '@/lib/core/seating'

const shades = 6

/** The seats, a colour for each group and its name outside them; from the seventh group on as rings. */
export function HalfCircle({ seating, said }: { seating: Seating; said: Said }) {
  const { groups, radius, top } = seating
  const spans = groups.map(({ label }) => spanOf(label))
  const left = Math.min(-outermost - radius, ...spans.map(({ from }) => from)) - 4
  const right = Math.max(outermost + radius, ...spans.map(({ to }) => to)) + 4
  const box = [left, top, right - left, radius + 6 - top].map(round).join(' ')
  return (
    <Frame said={said} box={box}>
      {groups.map((one, n) => (
        <Slice key={one.group.id} seated={one} n={n} radius={radius} />
      ))}
      {groups.map(({ group, label }) => (
        <text
          key={group.id}
          className="v v-m"
          x={round(label.x)}
          y={round(label.y)}
          textAnchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
    </Frame>
  )
}

function Slice({ seated, n, radius }: { seated: Seated; n: number; radius: number }) {
  const shade = (n % shades) + 1
  const ring = n >= shades
  const middle = seated.seats[Math.floor(seated.seats.length / 2)]
  const holds = seated.group.role.trim() !== ''
  return (
    <g>
      {seated.seats.map((seat) => (
        <circle
          key={`${seat.angle} ${seat.y}`}
          className={ring ? `h${shade}` : `s${shade}`}
          cx={round(seat.x)}
          cy={round(seat.y)}
          r={round(ring ? radius - 1 : radius)}
        />
      ))}
      {holds && middle && (
        <circle
          className={ring ? `s${shade}` : 'dot'}
          cx={round(middle.x)}
          cy={round(middle.y)}
          r={round(radius * 0.36)}
        />
      )}
    </g>
  )
}
