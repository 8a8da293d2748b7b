import { describe, expect, test } from 'vitest'
import type { Cell, Table } from './blocks/table'
import { table } from './blocks/table-kind'
import { difference } from './decimals'
import { keyFigures } from './key-figures'
import { seriesOf } from './series'

const columns = (labels: string[]) =>
  labels.map((label, i) => ({
    id: `c${i}`,
    order: `a${i}`,
    label,
    type: 'number' as const,
    unit: '',
    decimals: null,
  }))

function tableOf(labels: string[], cells: (string | Cell)[], unit = ''): Table {
  const of = (cell: string | Cell): Cell =>
    typeof cell === 'string' ? { value: cell, status: 'final' } : cell
  return {
    ...table.blank(() => 'tabell-1', 'a0'),
    columns: columns(labels),
    rows: [
      {
        id: 'row-no-1',
        order: 'a0',
        label: 'Sykefravær',
        unit,
        decimals: null,
        total: false,
        highlight: true,
        cells: Object.fromEntries(cells.map((cell, i) => [`c${i}`, of(cell)])),
      },
    ],
  }
}

const missing: Cell = { value: '', status: 'missing' }
const years = ['2024', '2025', '2026', 'Endring']

describe('a row that is marked', () => {
  test('stands large with the figure of the year, and its change in points of percent', () => {
    const [figure] = keyFigures(tableOf(years, ['8.0', '7.9', '7.5', '-0.4'], '%'), 2026)
    expect(figure).toMatchObject({
      value: '7,5',
      change: { direction: 'down', says: 'Ned 0,4\u00a0prosentpoeng fra 2025' },
    })
    expect(figure?.line.map((point) => point.value)).toEqual([8, 7.9, 7.5])
  })

  test('says when nothing changed', () => {
    const [figure] = keyFigures(tableOf(years, ['1', '7.50', '7.5']), 2026)
    expect(figure?.change).toEqual({ direction: 'none', says: 'Uendret fra 2025' })
  })

  test('is not compared with a year that has no figure, and draws no line of two', () => {
    const [figure] = keyFigures(tableOf(years, ['1', missing, '3']), 2026)
    expect(figure).toMatchObject({ value: '3', change: null, line: [] })
  })

  test('is left out when the year itself has no figure', () => {
    expect(keyFigures(tableOf(years, ['1', '2', missing]), 2026)).toEqual([])
  })
})

test('a series follows the accounts past the budgets', () => {
  const labels = ['Regnskap 2025', 'Budsjett 2026', 'Regnskap 2026', 'Avvik']
  const series = seriesOf(tableOf(labels, []), 2026)
  expect(series?.map((column) => column.label)).toEqual(['Regnskap 2025', 'Regnskap 2026'])
})

test('a table without years has no series', () => expect(seriesOf(tableOf(['Antall'], []), 2026)).toBeNull())

test.each([
  ['0.3', '0.1', '0.2'],
  ['7.5', '7.9', '-0.4'],
  ['1', '0.05', '0.95'],
  ['-3', '-10', '7'],
  ['12345678901234567890', '1', '12345678901234567889'],
])('%s − %s is exactly %s', (a, b, result) => expect(difference(a, b)).toBe(result))
