import { expect, test } from 'vitest'
import type { Column, Row, Table } from './blocks/table'
import { deviationOf } from './budget'
import { settled } from './settled'

const column = (id: string, label: string, more: Partial<Column> = {}): Column => ({
  ...{ id, order: id, label, type: 'number', unit: '1000 kr', decimals: null },
  ...more,
})
const row = (id: string, actual: string, budget: string, total = false): Row => ({
  ...{ id, order: id, label: total ? 'Sum' : 'Drift', unit: '', decimals: null, total, highlight: false },
  cells: { actual: { value: actual, status: 'final' }, budget: { value: budget, status: 'final' } },
})
const table = (of: string[], rows: Row[], budget = 'Revidert budsjett 2026'): Table =>
  settled({
    ...{ id: 'tabell', kind: 'table', order: 'a0', heading: null, caption: 'Drift', source: '', stub: '' },
    columns: [
      column('actual', 'Regnskap 2026'),
      column('budget', budget),
      column('difference', 'Avvik', { formula: { kind: 'difference', of } }),
      column('verdict', 'Forbruk', { type: 'text', unit: '', formula: { kind: 'spending', of } }),
    ],
    ...{ rows, notes: [], absent: false },
  })

const lines = [row('a', '1000', '900'), row('b', '3000', '3200', true)]

test('a table of accounts is told by its last sum', () => {
  expect(deviationOf(table(['actual', 'budget'], lines))).toMatchObject({
    ...{ row: 'Sum', budget: '3\u00a0200', actual: '3\u00a0000', by: '−200', unit: '1000 kr' },
    verdict: 'Mindreforbruk',
  })
})

test('without a sum, a budget or a figure there is nothing to tell', () => {
  expect(deviationOf(table(['actual', 'budget'], [row('a', '1', '2'), row('b', '3', '4')]))).toBeNull()
  expect(deviationOf(table(['actual', 'budget'], lines, 'Regnskap 2025'))).toBeNull()
  expect(deviationOf(table(['actual', 'budget'], [row('a', '', '2')]))).toBeNull()
})
