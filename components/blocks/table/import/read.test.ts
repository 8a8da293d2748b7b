import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Reading } from '@/lib/core/sheets/sheet'
import { readSheets } from './read'
import { number, rows, workbook, zip } from './testing/workbook'

const folder = path.join(import.meta.dirname, 'fixtures')
const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(folder, name))).buffer
const fixture = (name: string) => readSheets(bytesOf(name), {})
const files = readdirSync(folder)

const linesOf = (reading: Reading, sheet = 0) => {
  if (!reading.ok) throw new Error(reading.says)
  return reading.file.sheets[sheet]?.lines
}
const read = (parts: Record<string, string>, claims?: Record<string, number>) =>
  readSheets(zip(parts, claims), {})
const one = (...lines: Parameters<typeof rows>[0]) => read(workbook([{ name: 'Ark', rows: rows(lines) }]))

describe('a text file', () => {
  test.each(files.filter((name) => name.startsWith('encoding-')))('%s comes right', async (name) => {
    expect(linesOf(await fixture(name))).toEqual([
      ['Sykefravær', '2016', '2017'],
      ['Kvinner', '7,9', '8,4'],
      ['Menn', '4,1', '5,0'],
    ])
  })

  test('keeps what looks like formulas as the text it is', async () => {
    const texts = linesOf(await fixture('csv-formula-cells.csv'))?.map(([text]) => text)
    expect(texts).toContain('=1+1')
    expect(texts).toContain('@SUM(1+1)')
    expect(texts).toContain('=HYPERLINK("http://127.0.0.1:9/x","klikk")')
  })

  test('is read with another delimiter or encoding when told', async () => {
    const bytes = new TextEncoder().encode('a,5;b,6\nc;d').buffer
    expect(linesOf(await readSheets(bytes, { delimiter: ',' }))).toEqual([['a', '5;b', '6'], ['c;d']])
    const reading = await readSheets(bytesOf('encoding-latin1.csv'), { encoding: 'cp865' })
    expect(linesOf(reading)?.[0]?.[0]).toBe('Sykefravµr')
  })

  test('is parted as its first line is, however evenly commas stand in names and figures', async () => {
    const bytes = new TextEncoder().encode('Navn;Enhet\nHof, A;-7,5\nBerg, O;-7,5\n').buffer
    expect(linesOf(await readSheets(bytes, {}))).toEqual([
      ['Navn', 'Enhet'],
      ['Hof, A', '-7,5'],
      ['Berg, O', '-7,5'],
    ])
  })

  test('may name its delimiter as Excel does', async () => {
    expect(linesOf(await readSheets(new TextEncoder().encode('sep=|\r\na,b|c').buffer, {}))).toEqual([
      ['a,b', 'c'],
    ])
  })
})

describe('a workbook', () => {
  test('has formulas as the values they had, and numbers as they are shown', async () => {
    const formula = { attributes: '', inside: '<f>SUM(A1:A2)</f><v>0.30000000000000004</v>' }
    const text = { attributes: 't="str"', inside: '<f>A1&amp;B1</f><v>begge</v>' }
    expect(
      linesOf(await one(['Navn', formula, text, number('7.5'), number('1E-2'), number('1234567')])),
    ).toEqual([['Navn', '0,3', 'begge', '7,5', '0,01', '1234567']])
  })

  test('has its error cells empty, and says where they stand', async () => {
    const error = { attributes: 't="e"', inside: '<f>1/0</f><v>#DIV/0!</v>' }
    const reading = await one(['Sum', error, number('1')])
    expect(linesOf(reading)).toEqual([['Sum', '', '1']])
    expect(reading.ok && reading.file.sheets[0]?.errors).toEqual([{ at: 'B1', says: '#DIV/0!' }])
  })

  test('names an error cell that follows an empty one with a look of its own', async () => {
    const error = { attributes: 't="e"', inside: '<v>#DIV/0!</v>' }
    const blank = { attributes: 's="1"', inside: '' }
    const reading = await one(['Sum', blank, error, blank, { ...error, attributes: 's="1" t="e"' }])
    expect(reading.ok && reading.file.sheets[0]?.errors.map(({ at }) => at)).toEqual(['C1', 'E1'])
  })

  test('names the error cells of each sheet, packed as spreadsheets pack them', async () => {
    const error = (says: string) => ({ attributes: 't="e"', inside: `<v>${says}</v>` })
    const parts = workbook([
      { name: 'Hel', rows: rows([['Sum', number('1')]]) },
      {
        name: 'Feil',
        rows: rows([
          ['Sum', number('1')],
          [error('#REF!'), error('#N/A')],
        ]),
      },
    ])
    const reading = await readSheets(zip(parts, {}, true), {})
    expect(reading.ok && reading.file.sheets.map(({ errors }) => errors)).toEqual([
      [],
      [
        { at: 'A2', says: '#REF!' },
        { at: 'B2', says: '#N/A' },
      ],
    ])
  })

  test.each([
    [false, '42979'],
    [true, '41517'],
  ])('has its dates right, counted from 1904: %s', async (since1904, days) => {
    const parts = workbook([{ name: 'Ark', rows: rows([['Dato', number(days, 1)]]) }], { since1904 })
    expect(linesOf(await read(parts))).toEqual([['Dato', '01.09.2017']])
  })

  test('has shares as they are stored: 7.4 per cent is 0.074, and the person says so', async () => {
    expect(linesOf(await one(['Fravær', number('0.074', 2)]))).toEqual([['Fravær', '0,074']])
  })

  test('has the text of merged cells in the first of them', async () => {
    const lines = rows([
      ['Regnskap', { attributes: '', inside: '' }],
      ['2025', '2026'],
    ])
    const merged = workbook([
      { name: 'Ark', rows: lines, after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' },
    ])
    expect(linesOf(await read(merged))?.[0]?.filter(Boolean)).toEqual(['Regnskap'])
  })

  test('has hidden sheets among the others: the reader of the file does not know that they are', async () => {
    const sheets = await read(
      workbook([
        { name: 'Skjult', state: 'hidden', rows: rows([['a']]) },
        { name: 'Synlig', rows: rows([['b']]) },
      ]),
    )
    expect(sheets.ok && sheets.file.sheets.map(({ name }) => name)).toEqual(['Skjult', 'Synlig'])
  })

  test('may have a sheet that is nothing but a chart', async () => {
    const parts = workbook([
      { name: 'Diagram1', rows: '' },
      { name: 'Ark', rows: rows([['a', 'b']]) },
    ])
    const book = 'xl/_rels/workbook.xml.rels'
    const charted = parts[book]!.replace('/worksheet" Target="worksheets', '/chartsheet" Target="chartsheets')
    expect(linesOf(await read({ ...parts, [book]: charted }))).toEqual([['a', 'b']])
  })

  test('keeps codes that only look like numbers', async () => {
    expect(linesOf(await one(['0047', '1e5', '1-2']))).toEqual([['0047', '1e5', '1-2']])
  })

  test('expands no entities', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;">]>`
    const parts = workbook([{ name: 'Ark', rows: rows([['&b;']]) }])
    const sheet = 'xl/worksheets/sheet1.xml'
    const reading = await read({ ...parts, [sheet]: laughs + parts[sheet] })
    expect(JSON.stringify(reading)).not.toContain('haha')
  })

  test('of ten thousand rows is read whole', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => [`Rad ${i}`, number(String(i))])
    expect(linesOf(await one(...many))).toHaveLength(10_000)
  })
})

describe('in one sentence', () => {
  const says = async (reading: Promise<Reading>) => {
    const answer = await reading
    return answer.ok ? null : answer.says
  }

  test.each(files.filter((name) => name.endsWith('.docx')))('%s is refused', async (name) => {
    expect(await says(fixture(name))).toMatch(/^Filen .*\.$/)
  })

  test.each<[string, number[] | string, RegExp]>([
    ['an empty file', '', /tom/],
    ['an old Excel file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /gamle Excel-formatet/],
    ['a PDF', '%PDF-1.7', /ikke et regneark/],
    ['a web page', '<!DOCTYPE html><table>', /ikke et regneark/],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0], /ikke et regneark/],
    ['the beginning of a zip file', 'PK\u0003\u0004 and no end', /skadet/],
    ['only empty cells', ';;\n;;', /ingen celler/],
  ])('%s is refused', async (_, content, words) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content)
    expect(await says(readSheets(bytes.buffer, {}))).toMatch(words)
  })

  test('what would unpack to too much is refused before it is unpacked', async () => {
    const parts = workbook([{ name: 'Ark', rows: '' }])
    expect(await says(read(parts, { 'xl/styles.xml': 3_000_000_000 }))).toMatch(/pakker ut for mye/)
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}.xml`, '']))
    expect(await says(read({ ...parts, ...many }))).toMatch(/pakker ut for mye/)
  })

  test('more than 5 MB is refused', async () => {
    expect(await says(readSheets(new ArrayBuffer(5_000_001), {}))).toMatch(/5 MB/)
  })
})
