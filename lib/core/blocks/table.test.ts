import { expect, test } from 'vitest'
import { ready, saidOf } from '../testing/ready'
import type { Table } from './table'

const table = (given: Partial<Table>): Table => ({ ...ready.table('the-table'), ...given })
const cellIs = (value: string, more: object = {}) => {
  const block = ready.table('the-table')
  const rows = block.rows.map((row) => ({
    ...row,
    cells: { 'year-2026': { value, status: 'final' as const, ...more } },
  }))
  return saidOf({ ...block, rows })
}
const place = 'blocks/the-table/rows/schools/cells/year-2026'

test('a table has a caption, columns and rows', () => {
  expect(saidOf(table({ caption: ' ', columns: [], rows: [] }))).toEqual([
    ['blocks/the-table/caption', 'Tabellen har ingen tittel.'],
    ['blocks/the-table', 'Tabellen har ingen tall.'],
  ])
})

test('a table names its columns, rows and notes', () => {
  const { columns, rows, notes } = ready.table('the-table')
  const unnamed = table({
    columns: columns.map((one) => ({ ...one, label: '' })),
    rows: rows.map((one) => ({ ...one, label: '' })),
    notes: notes.map((one) => ({ ...one, text: ' ' })),
  })
  expect(saidOf(unnamed)).toEqual([
    ['blocks/the-table/columns/year-2026/label', 'Tabellen «Sykefravær»: en kolonne har ingen overskrift.'],
    ['blocks/the-table/rows/schools/label', 'Tabellen «Sykefravær»: en rad har ingen overskrift.'],
    ['blocks/the-table/notes/note-1/text', 'Tabellen «Sykefravær»: en fotnote har ingen tekst.'],
  ])
})

test.each(['0', '-7.5', '7.50', '12345678901234567890'])('%s is a figure', (value) => {
  expect(cellIs(value)).toEqual([])
})

test('a figure that is empty or no number is named with its row and column', () => {
  expect(cellIs('')).toEqual([[place, 'Tabellen «Sykefravær»: Skoler, 2026 er tom.']])
  for (const value of ['7,5', 'ca. 7', '7.', '.5', '1e3', '--1']) {
    expect(cellIs(value)).toEqual([
      [place, `Tabellen «Sykefravær»: Skoler, 2026 er ikke et tall (${value}).`],
    ])
  }
})

test('a cell that was never filled in is empty too', () => {
  const rows = ready.table('the-table').rows.map((row) => ({ ...row, cells: {} }))
  expect(saidOf(table({ rows }))).toEqual([[place, 'Tabellen «Sykefravær»: Skoler, 2026 er tom.']])
})

test('what is empty is said once for each row, and once where nothing is filled in', () => {
  const { columns, rows } = ready.table('the-table')
  const [year] = columns
  const [schools] = rows
  const wide = [...columns, { ...year!, id: 'year-2025', order: 'a1', label: '2025' }]
  const homes = { ...schools!, id: 'homes', order: 'a1', label: 'Omsorg', cells: {} }
  expect(saidOf(table({ columns: wide, rows: [schools!, homes] }))).toEqual([
    ['blocks/the-table/rows/schools/cells/year-2025', 'Tabellen «Sykefravær»: Skoler, 2025 er tom.'],
    ['blocks/the-table/rows/homes/cells/year-2026', 'Tabellen «Sykefravær»: Omsorg mangler 2 tall.'],
  ])
  expect(saidOf(table({ columns: wide, rows: [homes] }))).toEqual([
    ['blocks/the-table', 'Tabellen «Sykefravær» har ingen tall.'],
  ])
})

test.each(['missing', 'suppressed', 'notApplicable'])('a cell that is %s needs no figure', (status) => {
  expect(cellIs('', { status })).toEqual([])
})

test('a preliminary figure says when the final one is due', () => {
  expect(cellIs('7.5', { status: 'preliminary' })).toEqual([
    [place, 'Tabellen «Sykefravær»: Skoler, 2026 er foreløpig, men mangler dato for endelig tall.'],
  ])
  expect(cellIs('7.5', { status: 'preliminary', due: '2027-06-15' })).toEqual([])
})

test('a column of text may hold anything', () => {
  const columns = ready.table('the-table').columns.map((one) => ({ ...one, type: 'text' as const }))
  const rows = ready.table('the-table').rows.map((row) => ({ ...row, cells: {} }))
  expect(saidOf(table({ columns, rows }))).toEqual([])
})

test('a table that did not come along from the source needs only its caption', () => {
  expect(saidOf(table({ columns: [], rows: [], absent: true }))).toEqual([])
})
