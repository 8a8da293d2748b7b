import { expect, test } from 'vitest'
import { kinds } from './blocks/all'
import type { Table } from './blocks/table'
import { chartStart } from './chart-start'
import { pasteAt } from './grid/paste'

function tableOf(cells: string[][], total?: string): Table {
  let n = 0
  const newId = () => `id${String(++n).padStart(6, '0')}`
  const made = pasteAt(kinds.table.blank(newId, 'a0'), { row: null, column: 'label' }, cells, newId)
  const rows = made.rows.map((row) => ({ ...row, total: row.label === total }))
  return { ...made, caption: 'Tabellen', rows }
}

/** The labels of what a chart begins with. */
function begin(cells: string[][], total?: string) {
  const table = tableOf(cells, total)
  const { form, rows, without, caption } = chartStart(table)
  return {
    form,
    caption,
    rows: table.rows.filter(({ id }) => rows[id]).map(({ label }) => label),
    without: table.columns.filter(({ id }) => without[id]).map(({ label }) => label),
  }
}

test('a few years of one row stand as columns; changes stay out', () => {
  expect(
    begin([
      ['', '2024', '2025', '2026', 'Endring i prosent'],
      ['Energi', '176', '171', '158', '-8'],
    ]),
  ).toEqual({
    form: 'bar',
    caption: 'Energi, 2024–2026',
    rows: ['Energi'],
    without: ['Endring i prosent'],
  })
})

test('many years are a line', () => {
  const years = ['2021', '2022', '2023', '2024', '2025', '2026']
  expect(
    begin([
      ['', ...years],
      ['Energi', '1', '2', '3', '4', '5', '6'],
    ]).form,
  ).toBe('line')
})

test('one column of categories lies as bars, all of them, without the sum', () => {
  const cells = [
    ['Enhet', 'Sykefravær'],
    ['Skole', '7'],
    ['Barnehage', '9'],
    ['Helse', '8'],
    ['Alle', '8'],
  ]
  expect(begin(cells, 'Alle')).toEqual({
    form: 'bar',
    caption: 'Tabellen',
    rows: ['Skole', 'Barnehage', 'Helse'],
    without: [],
  })
})

test('rows that add up to the sum are stacked through the years, and shares of one', () => {
  const cells = [
    ['', '2025', '2026'],
    ['Menn', '10', '12'],
    ['Kvinner', '30', '31'],
    ['I alt', '40', '43'],
  ]
  expect(begin(cells, 'I alt')).toMatchObject({ form: 'stacked', rows: ['Menn', 'Kvinner'] })
  expect(
    begin(
      cells.map((line) => line.slice(0, 2)),
      'I alt',
    ),
  ).toMatchObject({ form: 'share' })
})

test('rows that make a hundred per cent are shares', () => {
  const cells = [
    ['', 'Andel (%)'],
    ['Skatt', '41,3'],
    ['Rammetilskudd', '38,7'],
    ['Annet', '20'],
  ]
  const table = tableOf(cells)
  const columns = table.columns.map((one) => ({ ...one, unit: '%' }))
  expect(chartStart({ ...table, columns }).form).toBe('share')
})

test('a sum that does not add up is no whole', () => {
  const cells = [
    ['', '2025', '2026'],
    ['Menn', '10', '12'],
    ['Kvinner', '30', '31'],
    ['I alt', '50', '43'],
  ]
  expect(begin(cells, 'I alt').form).toBe('bar')
})

test('a table without a figure begins with nothing', () => {
  const cells = [
    ['', '2025'],
    ['Energi', '..'],
  ]
  expect(begin(cells)).toMatchObject({ form: 'bar', rows: [] })
})
