import { expect, test } from 'vitest'
import type { Block } from './blocks/all'
import { chart } from './blocks/chart'
import type { Table } from './blocks/table'
import { table } from './blocks/table-kind'
import { exhibitNumbers, noteNumbers } from './numbering'

const tableOf = (id: string, more: Partial<Table> = {}): Block => ({
  ...table.blank(() => id, `a${id}`),
  ...more,
})
const chartOf = (id: string): Block => chart.blank(() => id, `a${id}`)

test('tables and figures are counted each for themselves, through a whole chapter', () => {
  const numbers = exhibitNumbers([
    { number: '3', blocks: [tableOf('1')] },
    { number: '4', blocks: [] },
    { number: '4.1', blocks: [chartOf('4'), tableOf('3'), tableOf('2')] },
    { number: '4.2.1', blocks: [tableOf('5'), chartOf('6')] },
  ])
  expect(Object.fromEntries(numbers)).toEqual({
    1: '3.1',
    2: '4.1',
    3: '4.2',
    4: '4.1',
    5: '4.3',
    6: '4.2',
  })
})

test('notes are numbered as a reader meets their marks, on through the page', () => {
  const at = (...places: string[]) => Object.fromEntries(places.map((place) => [place, true as const]))
  const note = (id: string, ...places: string[]) => ({ id, order: `a${id}`, text: '', at: at(...places) })
  const column = { id: 'c', order: 'a0', label: '', type: 'number' as const, unit: '', decimals: null }
  const row = { id: 'r', order: 'a0', label: '', unit: '', decimals: null, total: false, highlight: false }
  const numbers = noteNumbers([
    tableOf('1', {
      columns: [column],
      rows: [{ ...row, cells: {} }],
      notes: [note('1'), note('2', 'cell:r:c', 'column:c'), note('3', 'row:r'), note('4', 'caption')],
    }),
    tableOf('2', { notes: [note('5', 'caption')] }),
  ])
  expect(Object.fromEntries(numbers)).toEqual({ 4: 1, 2: 2, 3: 3, 1: 4, 5: 5 })
})
