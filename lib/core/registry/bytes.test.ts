import { describe, expect, test } from 'vitest'
import { readSheets } from '@/components/blocks/table/import/read'
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

describe('a list is read the same, however it was written', () => {
  test.each<[string, Uint8Array]>([
    ['by Excel in Norway, as UTF-8 with its mark', utf8(`\ufeff${text(';')}`)],
    ['by Excel in Norway, as Windows-1252', windows(text(';'))],
    ['with commas, as UTF-8', utf8(text(',', '\n'))],
    ['with tabs, as Windows-1252', windows(text('\t'))],
    ['as cells that are pasted', utf8(text('\t', '\n'))],
    ['with the mark that Excel names the delimiter by', utf8(`sep=;\r\n${text(';')}`)],
  ])('%s', async (_, bytes) => {
    const read = await readSheets(new Uint8Array(bytes).buffer, {})
    if (!read.ok) throw new Error(read.says)
    expect(readFile(read.file.sheets[0]!.lines)).toMatchObject({
      value: { header: { kind: 'units' }, rows: clean },
    })
  })
})
