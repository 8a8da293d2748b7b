import { expect, test } from 'vitest'
import type { Cell, Table } from './blocks/table'
import { cellIn, enteredFinal, enterFinalSchema, preliminaryIn } from './preliminary'
import { ready, section } from './testing/ready'

const spot = { row: 'schools', column: 'year-2026' }
const waiting: Cell = { value: '7.50', status: 'preliminary', due: '2027-06-15' }

const tableOf = (cell: Cell, given: Partial<Table> = {}): Table => {
  const table = ready.table('the-table')
  return { ...table, rows: table.rows.map((row) => ({ ...row, cells: { 'year-2026': cell } })), ...given }
}
const told = section(tableOf(waiting))
const entered = (value: string, before = told, content = told) =>
  enteredFinal(content, { ...spot, was: '7.50', value }, before)
const cellOf = (outcome: ReturnType<typeof entered>) => outcome.ok && outcome.value[0]?.to

test('a preliminary figure is listed with its source, its day and its unit; what is computed is not', () => {
  expect(preliminaryIn(told)).toEqual([
    {
      ...{ table: 'the-table', ...spot, label: 'Skoler, 2026', caption: 'Sykefravær', source: 'KOSTRA' },
      ...{ value: '7.50', says: '7,5 %', due: '2027-06-15' },
    },
  ])
  const sum = { ...tableOf(waiting).rows[0]!, id: 'sum-row', order: 'a1', total: true, sum: 'above' as const }
  const { rows } = tableOf(waiting)
  expect(preliminaryIn(section(tableOf(waiting, { rows: [...rows, sum] })))).toHaveLength(1)
  expect(preliminaryIn(section(tableOf({ value: '7.50', status: 'final' })))).toEqual([])
})

test('a figure that was told otherwise is revised, the same figure is final', () => {
  expect(cellOf(entered('7,4'))).toEqual({ value: '7.4', status: 'revised' })
  expect(cellOf(entered('7,5'))).toEqual({ value: '7.5', status: 'final' })
})

test('a figure that nobody was told is simply final', () => {
  expect(cellOf(enteredFinal(told, { ...spot, was: '7.50', value: '7,4' }, null))).toEqual({
    value: '7.4',
    status: 'final',
  })
  expect(cellOf(entered('7,4', section()))).toEqual({ value: '7.4', status: 'final' })
})

test('it is found by its row and column, in whichever table they stand now', () => {
  const elsewhere = section({ ...tableOf(waiting), id: 'another-table' })
  expect(cellIn(elsewhere, spot)?.path).toEqual([
    'blocks',
    'another-table',
    'rows',
    'schools',
    'cells',
    'year-2026',
  ])
  expect(cellIn(section(), spot)).toBeNull()
})

test('what was changed since it was seen is refused, and so are words', () => {
  const changed = section(tableOf({ ...waiting, value: '7.6' }))
  const done = section(tableOf({ value: '7.50', status: 'final' }))
  for (const content of [changed, done, section()])
    expect(entered('7,4', told, content)).toMatchObject({ refusal: { kind: 'stale' } })
  expect(entered('..')).toMatchObject({ refusal: { fields: { value: expect.any(String) } } })
  const given = { id: 'a-section', ...spot, was: '7.50' }
  expect(enterFinalSchema.safeParse({ ...given, value: 'om lag sju' }).success).toBe(false)
  expect(enterFinalSchema.safeParse({ ...given, value: '1 234,5' }).success).toBe(true)
})
