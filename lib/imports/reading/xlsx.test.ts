import { describe, expect, test } from 'vitest'
import { number, rows, workbook, zip } from '@/components/blocks/table/import/testing/workbook'
import { textOf } from '@/lib/core/importing/part'
import { must, report, says, tree } from './testing/reading'

type Sheets = Parameters<typeof workbook>[0]
const file = (sheets: Sheets, more: Record<string, string> = {}) =>
  new Uint8Array(zip({ ...workbook(sheets), ...more }))
const read = (...args: Parameters<typeof file>) => must('tall.xlsx', file(...args))
const merges = (...refs: string[]) =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`

describe('a workbook', () => {
  test('has its sheets as chapters with their tables', async () => {
    const { sections } = report(
      await read([
        {
          name: 'Sykefravær',
          rows: rows([
            ['Enhet', '2016', '2017'],
            ['Skole', number('7.9'), number('8.4')],
          ]),
        },
        {
          name: 'Årsverk',
          rows: rows([
            ['Enhet', 'Antall'],
            ['Skole', number('120')],
          ]),
        },
      ]),
    )
    expect(sections.map(({ content }) => content)).toMatchObject([
      {
        title: 'Sykefravær',
        blocks: [{ kind: 'table', caption: 'Sykefravær', columns: [{ type: 'number' }, { label: '2017' }] }],
      },
      { title: 'Årsverk', blocks: [{ kind: 'table', caption: 'Årsverk' }] },
    ])
  })

  test('has lines above and below its tables as title, text and notes', async () => {
    const { source } = await read([
      {
        name: 'HR',
        rows: rows([
          ['Kilde: SSB'],
          ['Sykefravær i prosent'],
          ['Enhet', '2016', '2017'],
          ['Skole', number('7.9'), '8,4 1)'],
          ['1) Foreløpig.'],
          [],
          ['Navn', 'Sted'],
          ['Kari', 'Solvik'],
        ]),
      },
    ])
    expect(
      source.parts.map(({ kind, content }) => [kind, content[0]?.type === 'text' && content[0].text]),
    ).toEqual([
      ['title', 'HR'],
      ['paragraph', 'Kilde: SSB'],
      ['caption', 'Sykefravær i prosent'],
      ['table', 'Enhet 2016 2017 Skole 7,9 8,4 1)'],
      ['note', '1) Foreløpig.'],
      ['caption', 'HR'],
      ['table', 'Navn Sted Kari Solvik'],
    ])
  })

  test('has a table whose title stands above an empty line', async () => {
    const { source } = await read([
      {
        name: 'HR',
        rows: rows([
          ['Sykefravær'],
          [],
          ['Enhet', '2017'],
          ['Skole', number('8.4')],
          [],
          ['Kilde: SSB'],
          [],
          ['Navn', 'Sted'],
          ['Kari', 'Solvik'],
        ]),
      },
    ])
    expect(source.parts.map((part) => `${part.kind}: ${textOf(part)}`)).toEqual([
      'title: HR',
      'caption: Sykefravær',
      'table: Enhet 2017 Skole 8,4',
      'paragraph: Kilde: SSB',
      'caption: HR',
      'table: Navn Sted Kari Solvik',
    ])
  })

  test('has merged cells taken apart', async () => {
    const { source } = await read([
      {
        name: 'HR',
        rows: rows([
          ['Enhet', '2017', ''],
          ['', 'Kvinner', 'Menn'],
          ['Skole', number('8.4'), 'Foreløpig'],
          ['Hall', number('7.1'), ''],
        ]),
        after: merges('A1:A2', 'B1:C1', 'C3:C4'),
      },
    ])
    expect(source.parts.find(({ kind }) => kind === 'table')?.cells).toEqual([
      ['Enhet', '2017 – Kvinner', '2017 – Menn'],
      ['Skole', '8,4', 'Foreløpig'],
      ['Hall', '7,1', 'Foreløpig'],
    ])
  })

  test('tells of hidden sheets, errors, comments, charts and pictures', async () => {
    const error = { attributes: 't="e"', inside: '<v>#DIV/0!</v>' }
    const { source } = await read(
      [
        {
          name: 'Vist',
          rows: rows([
            ['a', 'b'],
            ['c', error],
          ]),
        },
        { name: 'Gjemt', rows: rows([['Lønn', 'Navn']]), state: 'hidden' },
      ],
      {
        'xl/comments1.xml':
          '<comments><comment><text><r><a:t xmlns:a="a">Sjekk</a:t></r></text></comment></comments>',
        'xl/media/image1.png': 'x',
      },
    )
    expect(source.left).toEqual([
      { says: 'Det skjulte arket «Gjemt» ble ikke med.', words: 'Lønn Navn' },
      { says: 'Celler med feil i arket «Vist» er tomme her.', words: 'B2 #DIV/0!' },
      { says: 'Kommentarer i regnearket ble ikke med.', words: 'Sjekk' },
      { says: 'Bilder i regnearket (1) ble ikke med.', words: '' },
    ])
    expect(tree({ source, pictures: [] })).toEqual(['Vist', '  table "Vist"'])
  })

  test('does not show hidden rows and columns, and tells of them', async () => {
    const lines = rows([
      ['Enhet', 'Lønn', '2016', '2017'],
      ['Skole', 'hemmelig', number('7.9'), 'Foreløpig'],
      ['Gjemt', 'også', number('1'), ''],
      ['Hall', 'mer', number('7.1'), ''],
    ]).replace('<row r="3">', '<row r="3" hidden="1">')
    const after = `<cols><col min="2" max="2" hidden="1"/></cols>${merges('D2:D4')}`
    const { source } = await read([{ name: 'HR', rows: lines, after }])
    expect(source.parts.find(({ kind }) => kind === 'table')?.cells).toEqual([
      ['Enhet', '2016', '2017'],
      ['Skole', '7,9', 'Foreløpig'],
      ['Hall', '7,1', 'Foreløpig'],
    ])
    expect(source.left).toEqual([
      {
        says: 'Skjulte rader og kolonner i arket «HR» ble ikke med.',
        words: 'Lønn hemmelig Gjemt også 1 mer',
      },
    ])
  })

  test('with thousands of rows is several tables', async () => {
    const lines = Array.from({ length: 2500 }, (_, i) => [`Rad ${i}`, number(String(i))])
    const { source } = await read([{ name: 'Stor', rows: rows([['Navn', 'Tall'], ...lines]) }])
    expect(source.parts.flatMap(({ cells }) => (cells ? [cells.length] : []))).toEqual([1001, 1001, 501])
    expect(source.left).toEqual([])
  })

  test('is refused in one sentence where there is nothing to read', async () => {
    expect(await says('tall.xlsx', file([{ name: 'Tom', rows: '' }]))).toMatch(/ingen celler/)
    expect(await says('tall.xlsx', new Uint8Array(zip({ 'x.xml': 'x' })))).toMatch(/ikke et Word-/)
  })
})
