import { describe, expect, test } from 'vitest'
import { readSheets } from '@/components/blocks/table/import/read'
import { cellsIn, onlyUsed } from './cells'
import { readFile } from './file'

const rows = [
  ['Enhetsnavn', 'Overordnet enhet', 'Kontaktnavn', 'E-post', 'Telefon'],
  ['Vær og sjø', 'Øvre Ås', 'Bjørn "Bør" Åsen', 'bjorn@solvik.example', '22 33, 44'],
  ['Miljø; klima', '', 'Kari\nNesse', '', ''],
]
const quoted = (cell: string) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const text = (mark: string, end = '\r\n') => rows.map((row) => row.map(quoted).join(mark)).join(end) + end
const windows = (of: string) => Uint8Array.from(of, (sign) => sign.charCodeAt(0))
const utf8 = (of: string) => new TextEncoder().encode(of)

const clean = [
  {
    line: 2,
    cells: {
      name: 'Vær og sjø',
      above: 'Øvre Ås',
      contactName: 'Bjørn "Bør" Åsen',
      contactEmail: 'bjorn@solvik.example',
      contactPhone: '22 33, 44',
    },
  },
  {
    line: 3,
    cells: { name: 'Miljø; klima', above: '', contactName: 'Kari Nesse', contactEmail: '', contactPhone: '' },
  },
]

async function listIn(bytes: Uint8Array) {
  const cells = await cellsIn((told) => readSheets(new Uint8Array(bytes).buffer, told))
  return cells.ok ? readFile(cells.value) : cells
}

describe('a list is read the same, however it was written', () => {
  test.each<[string, Uint8Array]>([
    ['by Excel in Norway, as UTF-8 with its mark', utf8(`\ufeff${text(';')}`)],
    ['by Excel in Norway, as Windows-1252', windows(text(';'))],
    ['with commas, as UTF-8', utf8(text(',', '\n'))],
    ['with tabs, as Windows-1252', windows(text('\t'))],
    ['as cells that are pasted', utf8(text('\t', '\n'))],
    ['with the mark that Excel names the delimiter by', utf8(`sep=;\r\n${text(';')}`)],
  ])('%s', async (_, bytes) => {
    expect(await listIn(bytes)).toMatchObject({
      value: { header: { kind: 'units' }, rows: clean },
    })
  })

  test('with rows that end where there is nothing more', async () => {
    const short = windows('Enhetsnavn;Overordnet enhet\r\nØya;Ås\r\nÅs\r\nVei\r\n')
    expect(await listIn(short)).toMatchObject({
      value: {
        rows: [{ cells: { name: 'Øya', above: 'Ås' } }, { cells: { name: 'Ås', above: '' } }, { line: 4 }],
      },
    })
  })

  test('or said to be none', async () => {
    expect(await listIn(utf8('PK\u0003\u0004'))).toMatchObject({
      refusal: { says: expect.stringContaining('skadet') },
    })
    expect(await listIn(utf8('Dette er;ingen, liste'))).toMatchObject({
      refusal: { says: expect.stringContaining('overskriftene') },
    })
  })
})

test('only the columns that are used leave the browser', () => {
  const list = [
    ['Fra lønnssystemet'],
    ['Navn', 'Fødselsnummer', 'E-post', 'Lønn'],
    ['Kari Nesse', '01010112345', 'kari@solvik.example', '612000'],
  ]
  const sent = onlyUsed(list)
  expect(sent[2]).toEqual(['Kari Nesse', '', 'kari@solvik.example', ''])
  const [read, sentToo] = [readFile(list), readFile(sent)]
  expect(sentToo).toEqual(read)
  expect(onlyUsed(Array.from({ length: 900 }, () => ['612000']))).toHaveLength(20)
})
