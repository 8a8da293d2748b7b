import { describe, expect, test } from 'vitest'
import { kinds } from './blocks/all'
import type { Cell, Column, Row, Table } from './blocks/table'
import { difference, percent, sum } from './decimals'
import { addends, settled } from './settled'

type Given = Pick<Column, 'formula' | 'type' | 'decimals'>

/** Columns a, b … with these rows; a column or row may be computed. */
function tableOf(columns: Partial<Given>[], rows: { cells?: (string | Cell)[]; sum?: Row['sum'] }[]): Table {
  const blank = kinds.table.blank(() => 'tabell', 'a0')
  const names = 'abcdefgh'
  return {
    ...blank,
    columns: columns.map((one, i) => {
      const id = `column-${names[i]}`
      return { id, order: `a${i}`, label: id, type: 'number', unit: '', decimals: null, ...one }
    }),
    rows: rows.map(({ cells = [], sum }, i) => {
      const known = cells.map((one, n) => [
        `column-${names[n]}`,
        typeof one === 'string' ? { value: one, status: 'final' } : one,
      ])
      const plain = { unit: '', decimals: null, highlight: false, total: sum !== undefined }
      const row = { id: `row-no-${i}`, order: `a${i}`, label: `Rad ${i}`, ...plain }
      return { ...row, ...(sum && { sum }), cells: Object.fromEntries(known) }
    }),
  }
}

const of = ['column-a', 'column-b']
const budget = (rows: (string | Cell)[][]): Table =>
  tableOf(
    [
      {},
      {},
      { formula: { kind: 'difference', of } },
      { formula: { kind: 'change', of } },
      { formula: { kind: 'spending', of }, type: 'text' },
    ],
    [...rows.map((cells) => ({ cells })), { sum: 'above' as const }],
  )
const spread = (table: Table) =>
  settled(table).rows.map((row) =>
    table.columns.map((one) => {
      const { value, status } = row.cells[one.id] ?? { value: '', status: 'final' }
      return status === 'final' ? value : `${value}${status}`
    }),
  )

describe('accounts against a budget', () => {
  test('have their deviation in kroner, per cent and words, for the total too', () => {
    expect(
      spread(
        budget([
          ['1240.5', '1200'],
          ['99', '100'],
        ]),
      ),
    ).toEqual([
      ['1240.5', '1200', '40.5', '3.4', 'Merforbruk'],
      ['99', '100', '-1', '-1.0', 'Mindreforbruk'],
      ['1339.5', '1300', '39.5', '3.0', 'Merforbruk'],
    ])
  })

  test('have no deviation in per cent of nothing', () => {
    expect(spread(budget([['5', '0']]))[0]).toEqual(['5', '0', '5', 'notApplicable', 'Merforbruk'])
  })

  test('keep the sign of the deviation where the budget is income', () => {
    expect(spread(budget([['-90', '-100']]))[0]).toEqual(['-90', '-100', '10', '10.0', 'Merforbruk'])
  })
})

describe('a computed figure', () => {
  test('is missing where a part is missing or hidden, and empty where one is to be filled in', () => {
    const hidden: Cell = { value: '', status: 'suppressed' }
    expect(spread(budget([['10', hidden]]))).toEqual([
      ['10', 'suppressed', 'missing', 'missing', 'missing'],
      ['10', 'missing', 'missing', 'missing', 'missing'],
    ])
    expect(spread(budget([['10']]))[1]).toEqual(['10', '', '', '', ''])
  })

  test('is as certain as its least certain part', () => {
    const early = { value: '1', status: 'preliminary', due: '2027-03-01' } as const
    const late = { ...early, due: '2027-06-15' } as const
    const total = settled(tableOf([{}], [{ cells: [early] }, { cells: [late] }, { sum: 'above' }])).rows[2]
    expect(total?.cells['column-a']).toEqual({ value: '2', status: 'preliminary', due: '2027-06-15' })
  })

  test('adds all rows above, or those since the total before', () => {
    const rows = [{ cells: ['1'] }, { sum: 'group' as const }, { cells: ['2'] }, { sum: 'group' as const }]
    expect(spread(tableOf([{}], [...rows, { sum: 'above' }]))).toEqual([['1'], ['1'], ['2'], ['2'], ['3']])
  })

  test('is a share or a ratio of what stands beside it', () => {
    const share: Partial<Given> = { formula: { kind: 'share', of } }
    const ratio: Partial<Given> = { formula: { kind: 'ratio', of }, decimals: 2 }
    expect(spread(tableOf([{}, {}, share, ratio], [{ cells: ['30', '10'] }]))).toEqual([
      ['30', '10', '75.0', '300.00'],
    ])
  })

  test('that leads back to itself says nothing', () => {
    const circle = tableOf(
      [
        { formula: { kind: 'difference', of: ['column-b', 'column-b'] } },
        { formula: { kind: 'difference', of: ['column-a', 'column-a'] } },
      ],
      [{ cells: [] }],
    )
    expect(spread(circle)).toEqual([['', '']])
  })
})

test('a table without formulas is itself, and settling twice changes nothing', () => {
  const plain = tableOf([{}], [{ cells: ['1'] }])
  expect(settled(plain)).toBe(plain)
  const once = settled(budget([['1', '2']]))
  expect(settled(once)).toBe(once)
})

test('a row without cells is a heading, and is not added', () => {
  const table = tableOf([{}], [{}, { cells: ['1'] }, { sum: 'above' }])
  expect(addends(table.rows, table.rows[2] as Row)).toEqual([table.rows[1]])
})

describe('sums of decimals', () => {
  test('are exact', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3')
    expect(sum(['99999999999999999999', '1'])).toBe('100000000000000000000')
    expect(difference('1', '1.05')).toBe('-0.05')
    expect(sum(['1', 'x'])).toBeNull()
  })

  test('round a half away from zero', () => {
    expect(percent('0.125', '100', 2)).toBe('0.13')
    expect(percent('-0.125', '100', 2)).toBe('-0.13')
    expect(percent('1', '3', 1)).toBe('33.3')
    expect(percent('1', '0', 1)).toBeNull()
  })
})
