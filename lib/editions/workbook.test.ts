import readXlsxFile from 'read-excel-file/node'
import { expect, test, vi } from 'vitest'
import { ready } from '@/lib/core/testing/ready'
import { converted, hasOffice } from '@/lib/testing/office'
import { tableXlsx } from './workbook'

const table = ready.table('the-table')
const cellsOf = async (of = table) =>
  (await readXlsxFile(await tableXlsx(of, 'Tabell 4.1: Sykefravær', 'nb')))[0]?.data

test('a workbook has the name of its table, headings with units, figures as numbers, notes and source', async () => {
  expect(await cellsOf()).toEqual([
    ['Tabell 4.1: Sykefravær', null],
    [null, null],
    ['Enhet', '2026 (%)'],
    ['Skoler 1)', 7.5],
    [null, null],
    ['1)', 'Uten vikarer.'],
    ['Kilde', 'KOSTRA'],
  ])
})

test('signs stand where figures are missing, and text that looks like a formula is text', async () => {
  const [row] = table.rows
  const cells = { 'year-2026': { value: '', status: 'suppressed' as const } }
  const data = await cellsOf({ ...table, rows: [{ ...row!, label: '=1+1', cells }] })
  expect(data?.[3]).toEqual(['=1+1 1)', ':'])
})

test('the same table gives the same bytes, whenever it is written', async () => {
  const before = await tableXlsx(table, 'Tabell', 'nb')
  vi.useFakeTimers({ now: new Date('2031-05-05T12:00:00Z'), toFake: ['Date'] })
  const after = await tableXlsx(table, 'Tabell', 'nb').finally(() => vi.useRealTimers())
  expect(after.equals(before)).toBe(true)
})

test.skipIf(!hasOffice)('LibreOffice opens it, and has the same cells', { timeout: 60_000 }, async () => {
  const xlsx = await tableXlsx(table, 'Tabell 4.1: Sykefravær', 'nb')
  // Commas, quotes, UTF-8, from the first line, what cells hold and not how they show it.
  const csv = converted(
    'tabell.xlsx',
    xlsx,
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false',
  ).toString()
  expect(csv.trim().split('\n')).toEqual([
    'Tabell 4.1: Sykefravær,',
    ',',
    'Enhet,2026 (%)',
    'Skoler 1),7.5',
    ',',
    '1),Uten vikarer.',
    'Kilde,KOSTRA',
  ])
})
