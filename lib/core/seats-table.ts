import { allSeats, type Seats } from './blocks/seats'
import type { Cell, Column, Row, Table } from './blocks/table'
import { inOrder, keysAt } from './order'
import type { Language } from './section'
import { seatWords } from './words/seats'

const filled = (value: string): Cell => ({ value, status: 'final' })

/** An elected body as a table, for those who read rows rather than a half circle, and for its CSV. */
export function seatsTable(block: Seats, language: Language): Table {
  const words = seatWords[language]
  const groups = inOrder(block.groups)
  const hasRoles = groups.some((group) => group.role.trim() !== '')
  const column = (id: string, order: string, label: string, type: Column['type']): Column => ({
    ...{ id, order, label, type },
    unit: '',
    decimals: null,
  })
  const plain = { unit: '', decimals: null, highlight: false }
  const rows = groups.map(({ id, order, name, short, seats, role }): Row => {
    const label = short.trim() && short !== name ? `${name} (${short})` : name
    const cells = { seats: filled(seats.trim()), ...(role.trim() && { role: filled(role) }) }
    return { ...plain, id, order, label, total: false, cells }
  })
  const last = keysAt(groups, groups.length)[0] ?? ''
  const cells = { seats: filled(String(allSeats(block))) }
  return {
    ...{ id: block.id, kind: 'table', order: block.order, heading: null, notes: [], absent: false },
    caption: captionOf(block),
    source: block.source,
    stub: words.group,
    columns: [
      column('seats', 'a0', words.seats, 'number'),
      ...(hasRoles ? [column('role', 'a1', words.role, 'text')] : []),
    ],
    rows: [...rows, { ...plain, id: 'total', order: last, label: words.all, total: true, cells }],
  }
}

/** "Kommunestyret, 2023–2027" */
export const captionOf = ({ caption, period }: Seats): string =>
  [caption.trim(), period.trim()].filter(Boolean).join(', ')
