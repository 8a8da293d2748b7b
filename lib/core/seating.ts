import { allSeats, type Group, mostSeats, type Seats, seatsOf } from './blocks/seats'
import { hemicycle, outermost, type Seat } from './hemicycle'
import { inOrder } from './order'
import { brief } from './words/lists'

/** A group with its seats in the half circle, and where its name stands outside them. */
export type Seated = { group: Group; seats: Seat[]; label: Label }
export type Label = { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }

export type Seating = { groups: Seated[]; radius: number; top: number }

const letter = 8
const line = 17

/** Who sits where, from left to right; null where there is nobody, or more than can be drawn. */
export function seatingOf(block: Seats): Seating | null {
  const total = allSeats(block)
  if (total === 0 || total > mostSeats) return null
  const { seats, radius } = hemicycle(total)
  const seated: Seated[] = []
  let from = 0
  for (const group of inOrder(block.groups).filter((one) => seatsOf(one) > 0)) {
    const own = seats.slice(from, from + seatsOf(group))
    from += own.length
    const label = placed(
      nameOf(group),
      own,
      radius,
      seated.map((one) => one.label),
    )
    seated.push({ group, seats: own, label })
  }
  const top = Math.min(-outermost - radius, ...seated.map(({ label }) => label.y - line))
  return { groups: seated, radius, top: top - 4 }
}

const nameOf = (group: Group) => `${group.short.trim() || brief(group.name, 12)} ${seatsOf(group)}`

/** Outside the middle of its seats, further out while another name is in the way. */
function placed(text: string, seats: readonly Seat[], radius: number, others: readonly Label[]): Label {
  const angle = seats.reduce((sum, seat) => sum + seat.angle, 0) / seats.length
  const side = -Math.cos(angle)
  const anchor = side < -0.25 ? 'end' : side > 0.25 ? 'start' : 'middle'
  for (let out = outermost + radius + 8; ; out += 6) {
    const label: Label = {
      text,
      x: side * out,
      y: -Math.sin(angle) * out + (anchor === 'middle' ? 0 : 5),
      anchor,
    }
    if (!others.some((other) => touch(label, other))) return label
  }
}

function touch(a: Label, b: Label): boolean {
  const [left, right] = [spanOf(a), spanOf(b)]
  return left.from < right.to && right.from < left.to && Math.abs(a.y - b.y) < line
}

/** About where a label begins and ends. */
export function spanOf({ text, x, anchor }: Label): { from: number; to: number } {
  const width = text.length * letter
  const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { from, to: from + width }
}
