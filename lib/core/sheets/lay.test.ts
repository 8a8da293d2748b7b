import { describe, expect, test } from 'vitest'
import { kinds } from '../blocks/all'
import { tableCsv } from '../csv'
import { blank, cellAt, energy, newId, spread } from '../grid/example'
import { gridOf } from '../grid/spot'
import { replaceWith, updateWith } from './lay'
import { suggest } from './suggest'

const lines = [
  ['Område', 'Regnskap 2026 (1000 kr)', 'Avvik i prosent', 'Merknad'],
  ['Skole', '1 240,5', '-0,3 %', 'Ny ungdomsskole'],
  ['Helse', '..', '12*', ''],
]
const into = (sheet: string[][], change = (choices: ReturnType<typeof suggest>) => choices) =>
  replaceWith(blank(), sheet, change(suggest(sheet)), newId)

describe('a sheet becomes a table', () => {
  test('with its headings, row names, units, types and signs', () => {
    const { table, odd, unsure } = into(lines)
    expect(spread(table)).toEqual([
      ['Område', 'Regnskap 2026', 'Avvik i prosent', 'Merknad'],
      ['Skole', '1240.5', '-0.3', 'Ny ungdomsskole'],
      ['Helse', '', '12', ''],
    ])
    expect(gridOf(table).columns.map(({ type, unit }) => [type, unit])).toEqual([
      ['number', '1000 kr'],
      ['number', '%'],
      ['text', ''],
    ])
    expect([cellAt(table, 1, 0).status, cellAt(table, 1, 1).status]).toEqual(['missing', 'preliminary'])
    expect([odd, unsure]).toEqual([[], []])
    expect(kinds.table.schema.safeParse(table).success).toBe(true)
  })

  test('and tells which figures can be read in two ways, until the decimal mark is chosen', () => {
    const sheet = [
      ['', '2026'],
      ['A', '1,234'],
      ['B', '2,500'],
    ]
    expect(into(sheet).unsure).toEqual(['1,234', '2,500'])
    const points = into(sheet, (choices) => ({ ...choices, decimals: '.' }))
    expect([points.unsure, cellAt(points.table, 0, 0).value]).toEqual([[], '1234'])
  })

  test('a figure that leaves no doubt decides for the others', () => {
    expect(
      into([
        ['', '2026'],
        ['A', '1,234'],
        ['B', '2,5'],
      ]).unsure,
    ).toEqual([])
    expect(
      suggest([
        ['', '2026'],
        ['A', '1,234.5'],
        ['B', '2,500'],
      ]).decimals,
    ).toBe('.')
  })

  test('with shares as per cent where the person says so, and what says % already as it is', () => {
    const percent = (choices: ReturnType<typeof suggest>) => {
      const columns = choices.columns.map((one, i) => (i === 1 ? { ...one, role: 'percent' as const } : one))
      return { ...choices, columns }
    }
    const sheet = [
      ['', 'Fravær'],
      ['A', '0,074'],
      ['B', '7,4 %'],
    ]
    const { table } = into(sheet, percent)
    expect([cellAt(table, 0, 0).value, cellAt(table, 1, 0).value]).toEqual(['7.4', '7.4'])
  })

  test('of at most a thousand rows', () => {
    const many = [['Rad', 'Tall'], ...Array.from({ length: 10_000 }, (_, i) => [`Rad ${i}`, `${i}`])]
    expect(into(many).table.rows).toHaveLength(1000)
  })

  test('and so does what a table was written to', () => {
    const csv = tableCsv(energy(), 'Tabell 4.1: Energi', 'nb').replace('\ufeff', '')
    const sheet = csv
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(';'))
    const { table } = into(sheet)
    expect(spread(table)).toEqual(spread(energy()))
    expect(gridOf(table).rows.map((row) => row.unit)).toEqual(['m²', 'kWh per m²'])
  })
})

describe('a sheet that updates a table', () => {
  test('changes the cells whose row and column have the same names, and tells of the others', () => {
    const sheet = [
      ['', '2026', '2027'],
      ['energibruk', '150', '1'],
      ['Ukjent', '2', '3'],
    ]
    const { table, strange } = updateWith(energy(), sheet, suggest(sheet))
    expect(spread(table)[2]).toEqual(['Energibruk', '164', '150'])
    expect(strange).toEqual(['2027', 'Ukjent'])
  })
})
