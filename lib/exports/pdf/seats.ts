import { createElement } from 'react'
import { HalfCircle } from '@/components/blocks/seats/half-circle'
import { allSeats, type Seats } from '@/lib/core/blocks/seats'
import { seatingOf } from '@/lib/core/seating'
import { captionOf, seatsTable } from '@/lib/core/seats-table'
import { contentWords } from '@/lib/core/words/content'
import { seatWords } from '@/lib/core/words/seats'
import { svgOf } from '@/lib/exports/drawn/svg'
import { drawingOf } from './drawing'
import type { Piece } from './manuscript'
import type { PieceProps } from './pieces'
import { tablePiece } from './table'

/** An elected body: its seats in a half circle, and the same in a table below it. */
export function seatsPiece({ block, ...rest }: PieceProps<Seats>): Piece[] {
  const { language, numberOf, at, look } = rest
  const words = contentWords[language]
  const own = seatWords[language]
  const seating = seatingOf(block)
  const table = seatsTable(block, language)
  const says = own.has(allSeats(block), block.groups.length)
  const name = `${words.figure} ${numberOf(block.id)}`
  const description = seating
    ? `${says}: ${seating.groups.map(({ group }) => `${group.name} ${group.seats}`).join(', ')}.`
    : ''
  const said = { id: 'c', title: captionOf(block), description }
  const rows = tablePiece({ ...rest, block: table, noteNumberOf: () => 0 })
  return [
    {
      is: 'seats',
      label: `${at}#figur-${block.id}`,
      name,
      caption: captionOf(block),
      remarks: `${says}.${table.columns.length > 1 ? ` ${own.dotted}.` : ''}`,
      drawing: seating && drawingOf(svgOf(createElement(HalfCircle, { seating, said }), look), description),
      table: {
        ...rows,
        label: `${at}#plasser-${block.id}`,
        name: '',
        caption: own.tableOf(name.toLocaleLowerCase(language)),
      },
    },
  ]
}
