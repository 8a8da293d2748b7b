import { z } from 'zod'
import { inOrder } from '../order'
import { id, list, order, text } from '../text'
import { say } from '../words/say'
import { at, type Kind, type Lack } from './kind'

/** A party or another group that sits together. The number of seats is kept as it was typed. */
const groupSchema = z.strictObject({
  id,
  order,
  name: text(200),
  /** "Ap", for the drawing; empty: the name. */
  short: text(20),
  seats: text(20),
  /** "Ordfører Anne Berg"; empty: none. */
  role: text(300),
})
export type Group = z.infer<typeof groupSchema>

/** An elected body, its groups from left to right. */
const schema = z.strictObject({
  id,
  kind: z.literal('seats'),
  order,
  caption: text(500),
  /** "2023–2027" */
  period: text(100),
  source: text(500),
  groups: list(groupSchema, 40, 'Det er plass til 40 partier og grupper.'),
})
export type Seats = z.infer<typeof schema>

/** More than any elected body of a municipality has; a half circle of more could not be read. */
export const mostSeats = 300

/** How many seats a group has; none where no whole number is written. */
export const seatsOf = (group: Group): number =>
  /^\d{1,3}$/.test(group.seats.trim()) ? Number(group.seats) : 0

export const allSeats = ({ groups }: Seats): number => groups.reduce((sum, group) => sum + seatsOf(group), 0)

export const seats: Kind<Seats> = {
  get name() {
    return say('folkevalgt organ')
  },
  get hint() {
    return say('Kommunestyret eller et utvalg: plassene i en halvsirkel, med tabell.')
  },
  schema,
  blank: (newId, order) => ({
    id: newId(),
    kind: 'seats',
    order,
    caption: '',
    period: '',
    source: '',
    groups: [],
  }),
  lacks: seatsLacks,
  words: (block) =>
    [
      block.caption,
      block.period,
      ...inOrder(block.groups).flatMap(({ name, short, seats, role }) => [name, short, seats, role]),
      block.source,
    ].filter((word) => word !== ''),
}

function seatsLacks(block: Seats): Lack[] {
  const name = block.caption.trim() === '' ? say('Organet') : say('«{text}»', { text: block.caption })
  const lacks: Lack[] = []
  if (block.caption.trim() === '')
    lacks.push({ path: at(block, 'caption'), says: say('Det folkevalgte organet har ikke noe navn.') })
  for (const group of inOrder(block.groups)) {
    const path = (field: string) => at(block, 'groups', group.id, field)
    if (group.name.trim() === '')
      lacks.push({ path: path('name'), says: say('{name}: et parti har ikke noe navn.', { name }) })
    if (!/^\d{1,3}$/.test(group.seats.trim())) {
      const says = say('{name}: antall plasser for {group} er ikke et helt tall.', {
        name,
        group: group.name || say('et parti'),
      })
      lacks.push({ path: path('seats'), says })
    }
  }
  const sum = allSeats(block)
  if (sum === 0) lacks.push({ path: at(block, 'groups'), says: say('{name} har ingen plasser.', { name }) })
  if (sum > mostSeats) {
    const says = say('{name} har flere enn {most} plasser.', { name, most: mostSeats })
    lacks.push({ path: at(block, 'groups'), says })
  }
  return lacks
}
