import type { Row, Table } from '../blocks/table'
import { inOrder } from '../order'
import { type Point, pointOf, seriesOf } from '../series'
import { settled } from '../settled'
import type { OfYear } from './of-year'

/** One row of a published table, with what it says of each year that it has. */
export type Measured = {
  row: string
  label: string
  unit: string
  /** What is said about how it is measured: the notes on the row, its table's caption and heading left aside. */
  notes: string[]
  table: { id: string; caption: string }
  by: OfYear
  points: Map<number, Point>
}

/** Every row of a section's tables that is measured by years. */
export function measuredIn(by: OfYear): Measured[] {
  return inOrder(by.content.blocks).flatMap((block) =>
    block.kind === 'table' && !block.absent ? rowsIn(settled(block), by) : [],
  )
}

function rowsIn(table: Table, by: OfYear): Measured[] {
  const columns = seriesOf(table, by.year) ?? []
  const current = columns.at(-1)
  if (!current) return []
  return inOrder(table.rows).flatMap((row) => {
    const points = columns.map(
      (column) => [yearIn(column.label), pointOf(row, column, column.label)] as const,
    )
    const known = points.filter(([, point]) => point.value !== null)
    const { id, label, unit } = row
    if (known.length === 0 || label.trim() === '') return []
    return {
      ...{ row: id, label, unit: unit || current.unit, notes: notesOn(table, row) },
      table: { id: table.id, caption: table.caption },
      by,
      points: new Map(known),
    }
  })
}

const yearIn = (label: string) => Number(label.match(/(?:1[89]|2[01])\d{2}/)?.[0])

const notesOn = (table: Table, { id }: Row) =>
  inOrder(table.notes)
    .filter(({ at }) => at[`row:${id}`])
    .map(({ text }) => text)
