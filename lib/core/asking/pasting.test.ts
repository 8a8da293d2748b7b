import { expect, test } from 'vitest'
import { energy } from '../grid/example'
import { inOrder } from '../order'
import type { Place } from './cells'
import { fillArea } from './pasting'

const table = energy()
const columns = inOrder(table.columns)
const rows = inOrder(table.rows)
const from = (row: number, column: number): Place => ({
  row: rows[row] as Place['row'],
  column: columns[column] as Place['column'],
})
const all = { table: table.id, columns: [] }
const valuesOf = ({ changes }: ReturnType<typeof fillArea>) =>
  changes.map(({ path, to }) => [path[3], path[5], (to as { value: string } | undefined)?.value])

test('an area is laid from its first cell on, its figures read as if they were typed', () => {
  const cells = [
    ['1 234', '7,5'],
    ['2', '3'],
  ]
  const pasted = fillArea(table, all, from(0, 0), cells)
  expect(valuesOf(pasted)).toEqual([
    [rows[0]?.id, columns[0]?.id, '1234'],
    [rows[0]?.id, columns[1]?.id, '7.5'],
    [rows[1]?.id, columns[0]?.id, '2'],
    [rows[1]?.id, columns[1]?.id, '3'],
  ])
  expect(pasted.says).toBe('Fire celler limt inn.')
})

test('what was not asked for is left as it is, and said', () => {
  const second = { table: table.id, columns: [columns[1]?.id ?? ''] }
  const pasted = fillArea(table, second, from(0, 0), [['1', '2', '', '4', '5']])
  expect(valuesOf(pasted)).toEqual([[rows[0]?.id, columns[1]?.id, '2']])
  expect(pasted.says).toBe('Én celle limt inn. Tre celler ble utelatt: du er ikke bedt om tall der.')
})

test('beyond the table nothing is laid', () => {
  const { changes, says } = fillArea(table, { table: table.id, columns: ['gone'] }, from(0, 0), [['1', '2']])
  expect(changes).toEqual([])
  expect(says).toBe('Ingenting ble limt inn. To celler ble utelatt: du er ikke bedt om tall der.')
})
