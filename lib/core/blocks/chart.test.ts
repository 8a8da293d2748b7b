import { describe, expect, test } from 'vitest'
import { approvalOf } from '../chart-alt'
import { ready, said, section } from '../testing/ready'
import { type Chart, chart } from './chart'
import type { Table } from './table'

const table = ready.table('the-table')
const drawn = ready.chart('the-chart')
const lacking = (given: Partial<Chart>, source: Table = table) =>
  said(section(source, { ...drawn, ...given })).map(([, says]) => says)
const grown = (labels: string[], unit = '') => ({
  ...table,
  columns: [
    ...table.columns,
    { id: 'year-2025', order: 'a1', label: '2025', type: 'number' as const, unit: '%', decimals: 1 },
  ],
  rows: labels.map((label, i) => {
    const cells = { 'year-2026': figure('7.5'), 'year-2025': figure('-1') }
    return { ...table.rows[0]!, id: `row-no-${i}`, order: `a${i}`, label, unit: i === 0 ? unit : '', cells }
  }),
})
const figure = (value: string) => ({ value, status: 'final' as const })
const all = (source: Table) => Object.fromEntries(source.rows.map(({ id }) => [id, true as const]))

describe('the text for those who do not see it', () => {
  test('is lacking until somebody approved it', () => {
    expect(lacking({ altOf: '' })).toEqual(['Figuren: teksten for dem som ikke ser den, er ikke godkjent.'])
    expect(lacking({ altOf: approvalOf(drawn, table) })).toEqual([])
  })

  test('is lacking again when the figures have changed since', () => {
    const rows = table.rows.map((row) => ({ ...row, cells: { 'year-2026': figure('9.9') } }))
    expect(lacking({ altOf: approvalOf(drawn, table) }, { ...table, rows })).toEqual([
      'Figuren: teksten for dem som ikke ser den, ble godkjent for andre tall.',
    ])
  })

  test('is lacking again when a sum that is drawn has changed since', () => {
    const [first] = table.rows
    const sum = { ...first!, id: 'row-sum', order: 'a9', total: true, sum: 'above' as const, cells: {} }
    const [was, is] = ['7.5', '9.9'].map((value) => {
      const row = { ...first!, cells: { 'year-2026': figure(value) } }
      return { ...table, rows: [row, sum] }
    }) as [Table, Table]
    const rows = { 'row-sum': true as const }
    const altOf = approvalOf({ ...drawn, rows }, was)
    expect(lacking({ rows, altOf }, was)).toEqual([])
    expect(lacking({ rows, altOf }, is)).toEqual([
      'Figuren: teksten for dem som ikke ser den, ble godkjent for andre tall.',
    ])
  })

  test('from before approvals were kept counts as approved', () => {
    expect(lacking({})).toEqual([])
    expect(lacking({ alt: '' })).toEqual(['Figuren mangler tekst for dem som ikke ser den.'])
    expect(chart.schema.parse(drawn)).toEqual(drawn)
  })
})

describe('a chart that cannot be read', () => {
  test('of seven rows says so', () => {
    const source = grown(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
    expect(lacking({ rows: all(source) }, source)).toEqual([
      'Figuren tegner 7 rader. Flere enn seks kan ikke skilles fra hverandre: velg færre.',
    ])
  })

  test('of unlike units does not add them up', () => {
    const source = grown(['a', 'b'], 'kroner')
    expect(lacking({ form: 'stacked', rows: all(source) }, source)).toEqual([
      'Figuren legger sammen tall med ulike måleenheter. Velg rader som måler det samme.',
    ])
    expect(lacking({ form: 'line', rows: all(source) }, source)).toEqual([])
  })

  test('of shares has nothing below zero', () => {
    const source = grown(['a', 'b'])
    expect(lacking({ form: 'share', rows: all(source) }, source)).toEqual([
      'Figuren viser andeler, men noen av tallene er negative. Velg stablede søyler.',
    ])
  })
})
