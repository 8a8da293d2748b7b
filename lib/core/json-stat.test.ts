import { describe, expect, test } from 'vitest'
import type { Table } from './blocks/table'
import { tableJsonStat } from './json-stat'
import { ready } from './testing/ready'

const about = {
  label: 'Tabell 4.1: Sykefravær',
  href: 'https://solvik.example/2026/u/2/eiendom/tabell-4-1.jsonstat.json',
  updated: '2027-03-30',
  language: 'nb' as const,
}
const column = (id: string, label: string, more = {}) => ({
  ...{ id, order: `a${id.at(-1)}`, label, type: 'number' as const, unit: '', decimals: null },
  ...more,
})
const row = (id: string, label: string, cells: Table['rows'][number]['cells'], more = {}) => ({
  ...{ id, order: `a${id.at(-1)}`, label, unit: '', decimals: null, total: false, highlight: false, cells },
  ...more,
})
const final = (value: string) => ({ value, status: 'final' as const })
const table = (more: Partial<Table>): Table => ({ ...ready.table('tabell-1'), notes: [], ...more })

const years = table({
  stub: 'Nøkkeltall',
  columns: [column('aar-0', '2025'), column('aar-1', '2026')],
  rows: [
    row('areal-0', 'Areal', { 'aar-0': final('1200'), 'aar-1': final('1250.50') }, { unit: 'm²' }),
    row(
      'energi-1',
      'Energi',
      {
        'aar-0': { value: '', status: 'missing' },
        'aar-1': { value: '158', status: 'preliminary', due: '2027-06-15' },
      },
      { unit: 'kWh', decimals: 1 },
    ),
  ],
  notes: [
    { id: 'note-0', order: 'a0', text: 'Målt 31. desember.', at: { caption: true } },
    { id: 'note-1', order: 'a1', text: 'Uten idrettsbygg.', at: { 'row:areal-0': true } },
    { id: 'note-2', order: 'a2', text: 'Anslag.', at: { 'cell:energi-1:aar-1': true } },
  ],
})

describe('a table as JSON-stat', () => {
  const data = tableJsonStat(years, about)

  test('has its rows and columns as dimensions, and each value in its place', () => {
    expect(data).toMatchObject({ version: '2.0', class: 'dataset', id: ['rad', 'kolonne'], size: [2, 2] })
    expect(data.value).toEqual([1200, 1250.5, null, 158])
    expect(data.dimension.rad.category.index).toEqual(['areal-0', 'energi-1'])
    expect(data.dimension.kolonne.category.label).toEqual({ 'aar-0': '2025', 'aar-1': '2026' })
    expect(data).toMatchObject({ label: about.label, source: 'KOSTRA', updated: '2027-03-30' })
  })

  test('says what is measured, in which unit and with how many decimals', () => {
    expect(data.role).toEqual({ metric: ['rad'], time: ['kolonne'] })
    expect(data.dimension.rad.category.unit).toEqual({
      'areal-0': { base: 'm²', decimals: 2 },
      'energi-1': { base: 'kWh', decimals: 1 },
    })
    const accounts = tableJsonStat(ready.table('tabell-2'), about)
    expect(accounts.role).toEqual({ metric: ['kolonne'] })
    expect(accounts.dimension.kolonne.category.unit).toEqual({ 'year-2026': { base: '%', decimals: 1 } })
    expect(accounts.dimension.rad.category.unit).toBeUndefined()
  })

  test('has the sign of a cell by its place, what the signs mean, and every note where it hangs', () => {
    expect(data.status).toEqual({ 2: '..', 3: '*' })
    expect(data.extension?.status).toEqual({
      '..': 'Tallgrunnlag mangler.',
      '*': 'Foreløpig tall. Endelig tall kommer 15. juni 2027.',
    })
    expect(data.note).toEqual(['Målt 31. desember.', 'Energi, 2026: Anslag.'])
    expect(data.dimension.rad.category.note).toEqual({ 'areal-0': ['Uten idrettsbygg.'] })
  })

  test('counts what is computed, and keeps words and figures that are too long for a number', () => {
    const more = table({
      columns: [column('tall-0', 'Tall'), column('ord-1', 'Ord', { type: 'text' })],
      rows: [
        row('lang-0', 'Lang', { 'tall-0': final('12345678901234567.5'), 'ord-1': final('7') }),
        row('hel-1', 'Hel', { 'tall-0': final('1') }),
        row('sum-2', 'Sum', {}, { total: true, sum: 'above' }),
      ],
    })
    expect(tableJsonStat(more, about).value).toEqual([
      '12345678901234567.5',
      '7',
      1,
      null,
      '12345678901234568.5',
      null,
    ])
  })

  test('never says a hidden figure', () => {
    const hidden = table({
      columns: [column('aar-0', '2026')],
      rows: [row('faa-0', 'Få', { 'aar-0': { value: '3', status: 'suppressed' } })],
    })
    expect(tableJsonStat(hidden, about)).toMatchObject({ value: [null], status: { 0: ':' } })
  })
})
