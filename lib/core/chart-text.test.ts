import { expect, test } from 'vitest'
import { kinds } from './blocks/all'
import type { Chart } from './blocks/chart'
import { chartText } from './chart-text'
import { pasteAt } from './grid/paste'

const ids = () => {
  let n = 0
  return () => `id${String(++n).padStart(6, '0')}`
}
const text = (
  cells: string[][],
  choose: (labels: { row: string[]; column: string[] }) => Partial<Chart> = () => ({}),
) => {
  const newId = ids()
  const table = pasteAt(kinds.table.blank(newId, 'a0'), { row: null, column: 'label' }, cells, newId)
  const chosen = choose({ row: table.rows.map((one) => one.id), column: table.columns.map((one) => one.id) })
  return chartText({ ...kinds.chart.blank(newId, 'a1'), table: table.id, ...chosen }, table)
}
const years = ['Nøkkeltall', 'Enhet', '2023', '2024', '2025', '2026']

test('says that figures fall, and which of them are preliminary', () => {
  expect(text([years, ['Energibruk', 'kWh per m²', '176', '171', '164', '158*']])).toBe(
    'Energibruk gikk ned hvert år: 176 kWh per m² i 2023, 171 i 2024, 164 i 2025 og 158 i 2026. ' +
      'Tallet for 2026 er foreløpig.',
  )
})

test('says when they rise, stand still, or do not go one way', () => {
  const trend = (...figures: string[]) => text([years, ['Antall', '', ...figures]]).split(':')[0]
  expect(trend('1', '2', '3', '4')).toBe('Antall gikk opp hvert år')
  expect(trend('2', '2', '2', '2')).toBe('Antall sto stille')
  expect(trend('1', '5', '3', '4')).toBe('Antall gikk opp i perioden, men ikke hvert år')
  expect(trend('4', '5', '3', '2')).toBe('Antall gikk ned i perioden, men ikke hvert år')
  expect(trend('4', '5', '3', '4')).toBe('Antall svingte, og endte der den begynte')
})

test('says what is missing, and keeps still about what it does not know', () => {
  expect(text([years, ['Areal', 'm²', '..', '1 200', ':', '1 300*']])).toContain(
    'Tall mangler for 2023 og 2025.',
  )
  expect(text([years, ['Areal', 'm²', '..', '..', ':', '.']])).toBe('')
})

test('tells rows that are no years one by one', () => {
  expect(
    text([
      ['Enhet', 'Nord', 'Sør'],
      ['Elever', '12', '15'],
    ]),
  ).toBe('Elever: 12 for Nord og 15 for Sør.')
})

test('tells of the chosen rows, without the columns left out', () => {
  const told = text(
    [
      ['Nøkkeltall', '2025', '2026', 'Endring'],
      ['Areal', '1', '2', '1'],
      ['Bygg', '7', '6', '-1'],
      ['Rom', '3', '3', '0'],
    ],
    ({ row, column }) => ({ rows: { [row[1]!]: true, [row[2]!]: true }, without: { [column[2]!]: true } }),
  )
  expect(told).toBe('Bygg gikk ned: 7 i 2025 og 6 i 2026. Rom sto stille: 3 i 2025 og 3 i 2026.')
})

test('is written in the language of the section', () => {
  const newId = ids()
  const cells = [years, ['Energibruk', 'kWh', '176', '171', '..', '158*']]
  const table = pasteAt(kinds.table.blank(newId, 'a0'), { row: null, column: 'label' }, cells, newId)
  const chart = { ...kinds.chart.blank(newId, 'a1'), table: table.id }
  expect(chartText(chart, table, 'nn')).toBe(
    'Energibruk gjekk ned kvart år: 176 kWh i 2023, 171 i 2024 og 158 i 2026. ' +
      'Talet for 2026 er førebels. Tal manglar for 2025.',
  )
  expect(chartText(chart, table, 'en')).toMatch(
    /^Energibruk fell every year: 176 kWh in 2023, 171 in 2024,? and 158 in 2026\. The figure for 2026 is/,
  )
})
