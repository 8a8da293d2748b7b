import { expect, test } from 'vitest'
import type { Table } from '../blocks/table'
import { blank, paste } from './example'
import { setColumn, setRow } from './lines'
import { gridOf } from './spot'
import { differingTotals, differingWords } from './totals'

const said = (lines: string[][], totals: number[], change = (table: Table) => table) => {
  const pasted = paste(blank(), null, 'label', [['', '2026'], ...lines])
  const rows = gridOf(pasted).rows
  const table = totals.reduce((now, i) => setRow(now, rows[i]!.id, { total: true }), pasted)
  return differingTotals(change(table)).map(differingWords)
}

test('a written total that the rows do not give is told, with both', () => {
  expect(
    said(
      [
        ['A', '1 000'],
        ['B', '238'],
        ['Sum', '1 240'],
      ],
      [2],
    ),
  ).toEqual(['Sum, 2026: Summen er 1\u00a0240, men radene gir 1\u00a0238.'])
})

test('a total may be of its own rows or of all above it', () => {
  const lines = [
    ['A', '10'],
    ['B', '20'],
    ['Sum AB', '30'],
    ['C', '1'],
    ['D', '2'],
    ['Sum CD', '3'],
    ['Alt', '33'],
  ]
  expect(said(lines, [2, 5, 6])).toEqual([])
})

test('averages and shares are not added', () => {
  expect(
    said(
      [
        ['A', '10'],
        ['B', '20'],
        ['Snitt', '15'],
      ],
      [2],
    ),
  ).toEqual([])
  const shares = (table: Table) => setColumn(table, gridOf(table).columns[0]!.id, { unit: 'prosent' })
  expect(
    said(
      [
        ['A', '10'],
        ['B', '20'],
        ['Alle', '90'],
      ],
      [2],
      shares,
    ),
  ).toEqual([])
})

test('missing parts judge nothing', () => {
  expect(
    said(
      [
        ['A', '10'],
        ['B', '..'],
        ['Sum', '90'],
      ],
      [2],
    ),
  ).toEqual([])
})
