import type { NewId } from '../blocks/kind'
import type { Table } from '../blocks/table'
import { addColumns, addRows, setColumn } from './lines'

/** Key figures to begin with: this year and the two before, and room for three of them. */
export function startWithYears(table: Table, year: number, newId: NewId): Table {
  const columns = [newId(), newId(), newId()]
  const grown = addRows(addColumns(table, 0, columns), 0, [newId(), newId(), newId()])
  const headed = columns.reduce((now, id, i) => setColumn(now, id, { label: `${year - 2 + i}` }), grown)
  return { ...headed, stub: 'Nøkkeltall', absent: false }
}
