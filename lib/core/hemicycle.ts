/** A place in a half circle: its middle, and how far round from the left it lies (0 to π). */
export type Seat = { x: number; y: number; angle: number }

export type Hemicycle = { seats: Seat[] /** Of one seat. */; radius: number }

/** Of the outermost row; its middle is at (0, 0), and the speaker's chair looks up. */
export const outermost = 150
const innermost = 50
const widest = 44

type Arc = { radius: number; room: number }

/**
 * `total` seats in rows of a half circle, from left to right: as large as they can be, in as few rows as hold them,
 * and equally tight in each row, so that a party fills a slice and not a row.
 */
export function hemicycle(total: number): Hemicycle {
  let pitch = widest
  let arcs = arcsThatHold(total, pitch)
  while (!arcs) {
    pitch *= 0.98
    arcs = arcsThatHold(total, pitch)
  }
  const seats = shared(total, arcs)
    .flatMap((count, row) => along(arcs[row]?.radius ?? outermost, count))
    .sort((a, b) => a.angle - b.angle || a.y - b.y)
  return { seats, radius: pitch * 0.43 }
}

/** The fewest rows, from the outermost inwards, that hold so many seats this far apart; null: none do. */
function arcsThatHold(total: number, pitch: number): Arc[] | null {
  const arcs: Arc[] = []
  for (let radius = outermost; radius >= innermost; radius -= pitch) {
    arcs.push({ radius, room: Math.floor((Math.PI * radius) / pitch) })
    if (arcs.reduce((sum, { room }) => sum + room, 0) >= total) return arcs
  }
  return null
}

/** How many seats each row gets, in proportion to its room. */
function shared(total: number, arcs: readonly Arc[]): number[] {
  const room = arcs.reduce((sum, arc) => sum + arc.room, 0)
  const exact = arcs.map((arc) => (total * arc.room) / room)
  const left = total - exact.reduce((sum, one) => sum + Math.floor(one), 0)
  const first = exact
    .map((one, row) => ({ row, rest: one % 1 }))
    .sort((a, b) => b.rest - a.rest)
    .slice(0, left)
  return exact.map((one, row) => Math.floor(one) + (first.some((more) => more.row === row) ? 1 : 0))
}

function along(radius: number, count: number): Seat[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = count === 1 ? Math.PI / 2 : (Math.PI * i) / (count - 1)
    return { x: -radius * Math.cos(angle), y: -radius * Math.sin(angle), angle }
  })
}
