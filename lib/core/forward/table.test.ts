import { describe, expect, test } from 'vitest'
import { type Table, tableSchema } from '../blocks/table'
import { startWith } from '../grid/start'
import { inOrder } from '../order'
import { settled } from '../settled'
import type { Keep } from './span'
import { rolledTable } from './table'
import { final, newId, tableOf } from './testing'

const roll = (table: Table, keep: Keep = 'same', to = 2027) =>
  rolledTable(table, { from: 2026, to, keep }, newId).table
const labels = (table: Table) => inOrder(table.columns).map(({ label }) => label)
/** The columns in reading order, with what the first row says in them. */
const first = (table: Table) => {
  const row = inOrder(settled(table).rows)[0]!
  return inOrder(table.columns).map(({ id, label }) => `${label}: ${row.cells[id]?.value ?? ''}`)
}

describe('years side by side', () => {
  test('get a new empty column, and the oldest goes', () => {
    expect(first(roll(tableOf(['2024', '2025', '2026'])))).toEqual(['2025: 1', '2026: 2', '2027: '])
  })

  test('keep as many as the manager says', () => {
    const table = tableOf(['2023', '2024', '2025', '2026'])
    expect(labels(roll(table, 2))).toEqual(['2026', '2027'])
    expect(labels(roll(table, 'all'))).toEqual(['2023', '2024', '2025', '2026', '2027'])
    expect(labels(roll(table, 10))).toEqual(['2023', '2024', '2025', '2026', '2027'])
  })

  test('newest first stay so', () => {
    expect(first(roll(tableOf(['2026', '2025', '2024'])))).toEqual(['2027: ', '2026: 0', '2025: 1'])
  })

  test('one year gets a neighbour: last year’s figures are what one compares with', () => {
    expect(first(roll(tableOf(['2026'])))).toEqual(['2026: 0', '2027: '])
  })

  test('figures that come a year late are a year late next year too', () => {
    expect(labels(roll(tableOf(['2024', '2025'])))).toEqual(['2025', '2026'])
  })

  test('a target, a base year and an election stay as they are', () => {
    expect(labels(roll(tableOf(['2009', '2025', '2026', 'Mål 2030'])))).toEqual([
      '2009',
      '2026',
      '2027',
      'Mål 2030',
    ])
    const elections = tableOf(['2019', '2023'])
    expect(rolledTable(elections, { from: 2023, to: 2024, keep: 'same' }, newId).table).toEqual(elections)
  })

  test('last year’s figures come as they were published', () => {
    const table = tableOf(['2025', '2026'])
    const due = { value: '7.50', status: 'preliminary' as const, due: '2027-06-15' }
    const rows = table.rows.map((row) => ({ ...row, cells: { ...row.cells, 'column-1': due } }))
    const [row] = roll({ ...table, rows }).rows
    expect(row?.cells).toEqual({ 'column-1': due })
  })

  test('a year that was left out is not made up', () => {
    expect(labels(roll(tableOf(['2025', '2026']), 'same', 2028))).toEqual(['2026', '2028'])
  })
})

describe('what is computed', () => {
  test('is computed of the new year, and says so', () => {
    const change = { label: 'Endring 2025–2026', computed: { kind: 'difference' as const, of: [1, 0] } }
    const table = roll(tableOf(['2025', '2026', change]))
    const rows = table.rows.map((row) => ({
      ...row,
      cells: { ...row.cells, [table.columns.find(({ label }) => label === '2027')!.id]: final('9') },
    }))
    expect(first({ ...table, rows })).toEqual(['2026: 1', '2027: 9', 'Endring 2026–2027: 8'])
  })

  test('a change of each year moves on with its years', () => {
    const changes = [
      { label: 'Endring 2025', computed: { kind: 'difference' as const, of: [1, 0] } },
      { label: 'Endring 2026', computed: { kind: 'difference' as const, of: [2, 1] } },
    ]
    const table = roll(tableOf(['2024', '2025', '2026', ...changes]))
    expect(first(table).slice(3)).toEqual(['Endring 2026: 1', 'Endring 2027: '])
  })

  test('goes where its years are gone', () => {
    const change = { label: 'Fra første år', computed: { kind: 'difference' as const, of: [2, 0] } }
    expect(labels(roll(tableOf(['2024', '2025', '2026', change]), 2))).toEqual(['2026', '2027'])
  })

  test('a change that was written is emptied', () => {
    expect(first(roll(tableOf(['2025', '2026', 'Endring'])))).toEqual(['2026: 1', '2027: ', 'Endring: '])
  })

  test('the preset of budget and accounts keeps last year’s accounts, not its budgets', () => {
    const table = startWith(tableOf([], []), 'budget', 2026, newId)
    const next = roll(table)
    expect(labels(next)).toEqual([
      'Regnskap 2026',
      'Regnskap 2027',
      'Opprinnelig budsjett 2027',
      'Revidert budsjett 2027',
      'Avvik',
      'Avvik i prosent',
      'Mer- eller mindreforbruk',
    ])
    const byLabel = (label: string) => next.columns.find((one) => one.label === label)!
    expect(byLabel('Avvik').formula?.of).toEqual([
      byLabel('Regnskap 2027').id,
      byLabel('Revidert budsjett 2027').id,
    ])
  })

  test('every preset is a table that can be saved', () => {
    for (const preset of ['years', 'budget', 'ownership', 'pay'] as const)
      expect(() => tableSchema.parse(roll(startWith(tableOf([], []), preset, 2026, newId)))).not.toThrow()
  })
})

describe('two measures', () => {
  test('keep their places where budgets stand between accounts', () => {
    const table = tableOf(['Regnskap 2025', 'Budsjett 2026', 'Regnskap 2026'])
    expect(first(roll(table))).toEqual(['Regnskap 2026: 2', 'Budsjett 2027: ', 'Regnskap 2027: '])
  })

  test('next year’s budget is the year after’s', () => {
    expect(labels(roll(tableOf(['Regnskap 2026', 'Budsjett 2027'])))).toEqual([
      'Regnskap 2026',
      'Regnskap 2027',
      'Budsjett 2028',
    ])
  })
})

describe('tables that name no year in their columns', () => {
  test('are emptied of figures and remarks, and keep what says what a row is', () => {
    const words = [
      { label: 'Selskapsform', type: 'text' as const },
      { label: 'Merknad', type: 'text' as const },
    ]
    const table = roll({ ...tableOf(['Eierandel', ...words]), caption: 'Selskaper, 2026' })
    expect(first(table)).toEqual(['Eierandel: ', 'Selskapsform: ord', 'Merknad: '])
    expect(table.caption).toBe('Selskaper, 2027')
  })

  test('with a row for each year get a new row', () => {
    const table = roll(tableOf(['Elever', 'Lærere'], ['2025', '2026']))
    expect(inOrder(table.rows).map(({ label, cells }) => [label, Object.keys(cells).length])).toEqual([
      ['2026', 2],
      ['2027', 0],
    ])
  })
})

test('captions name the years that are shown', () => {
  const table = { ...tableOf(['2024', '2025', '2026']), caption: 'Fravær, 2024–2026', source: 'KOSTRA 2026' }
  expect(roll(table)).toMatchObject({ caption: 'Fravær, 2025–2027', source: 'KOSTRA 2027' })
  expect(roll(table, 'all').caption).toBe('Fravær, 2024–2027')
})

test('notes on what is gone or emptied go, the others stay', () => {
  const note = (id: string, ...at: string[]) => ({
    ...{ id, order: 'a0', text: 'Fordi.' },
    at: Object.fromEntries(at.map((one) => [one, true as const])),
  })
  const notes = [
    note('gone-1', 'column:column-0'),
    note('gone-2', 'cell:row-no-0:column-3'),
    note('kept-1', 'column:column-2', 'cell:row-no-0:column-0'),
    note('kept-2', 'row:row-no-0'),
  ]
  const { notes: left } = roll({ ...tableOf(['2024', '2025', '2026', 'Endring']), notes })
  expect(left.map(({ id, at }) => [id, Object.keys(at)])).toEqual([
    ['kept-1', ['column:column-2']],
    ['kept-2', ['row:row-no-0']],
  ])
})

test('another report of the same year keeps the years, and empties the newest', () => {
  expect(first(roll(tableOf(['2025', '2026', 'Endring']), 'same', 2026))).toEqual([
    '2025: 0',
    '2026: ',
    'Endring: ',
  ])
  const rows = roll(tableOf(['Elever'], ['2025', '2026']), 'same', 2026).rows
  expect(rows.map(({ cells }) => Object.keys(cells).length)).toEqual([1, 0])
})
