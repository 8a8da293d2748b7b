import { type Column, cell, type Row, type Table } from '../blocks/table'
import { canonical } from '../canonical'
import { inOrder } from '../order'
import { settled } from '../settled'
import { align, type Pair } from './align'

/** The rows and columns of two tables laid over each other; what is removed stands where it stood. */
export type Grid = { columns: Pair<Column>[]; rows: Pair<Row>[] }

export function gridOf(before: Table | null, after: Table | null): Grid {
  const [was, is] = [before && settled(before), after && settled(after)]
  const id = (one: { id: string }) => one.id
  return {
    columns: align(inOrder(was?.columns ?? []), inOrder(is?.columns ?? []), id),
    rows: align(inOrder(was?.rows ?? []), inOrder(is?.rows ?? []), id),
  }
}

/** The row or column as it stands now; removed: as it stood. */
export const standing = <T>(pair: Pair<T>): T => (pair.fate === 'removed' ? pair.before : pair.after)

/** Whether a cell of a row and a column that stand in both is not what it was. */
export function differs(row: Pair<Row>, column: Pair<Column>): boolean {
  if (row.fate !== 'both' || column.fate !== 'both') return false
  return canonical(cell(row.before, column.before)) !== canonical(cell(row.after, column.after))
}
