import { describe, expect, test } from 'vitest'
import { number, rows } from '@/components/blocks/table/import/testing/workbook'
import { textOf } from '@/lib/core/importing/part'
import { jpeg, png } from '@/lib/pictures/testing/files'
import { must, report } from './testing/reading'
import { anchor, drawing, drawnWorkbook, picture, type To } from './testing/workbook'

type Sheets = Parameters<typeof drawnWorkbook>[0]
const read = async (...args: Parameters<typeof drawnWorkbook>) => must('tall.xlsx', drawnWorkbook(...args))
const said = ({ source }: Awaited<ReturnType<typeof must>>) =>
  source.parts.map((part) => `${part.kind}: ${part.picture?.alt ?? textOf(part)}`)

const table = rows([
  ['Sykefravær i prosent'],
  ['Enhet', '2016', '2017'],
  ['Skole', number('7.9'), number('8.4')],
  [],
  ['Hentet fra lønnssystemet i januar.'],
])
const sheet: Sheets = [{ name: 'HR', rows: table }]
const one: To = ['rId1', 'image', '../media/image1.png']

describe('pictures of a sheet', () => {
  test('come along in their places with their words, each stored once', async () => {
    const [first, second] = [await png(), await jpeg()]
    const xml = drawing(
      anchor(picture('rId2', 'descr="Skolen"'), [20, 0], [30, 4]),
      anchor(picture('rId1', 'descr="Byvåpenet"'), [0, 6]),
      anchor(picture('rId1', 'title="Midt i"'), [3, 0], [3, 1]),
    )
    const file = await read(sheet, [{ xml, to: [one, ['rId2', 'image', '/xl/media/image2.jpeg']] }], {
      'xl/media/image1.png': first,
      'xl/media/image2.jpeg': second,
    })
    expect(said(file)).toEqual([
      'title: HR',
      'picture: Byvåpenet',
      'caption: Sykefravær i prosent',
      'table: Enhet 2016 2017 Skole 7,9 8,4',
      'picture: Midt i',
      'paragraph: Hentet fra lønnssystemet i januar.',
      'picture: Skolen',
    ])
    expect(file.pictures.map((bytes) => Buffer.from(bytes))).toEqual([first, second])
    expect(file.source.left).toEqual([])
    expect(report(file).sections[0]?.content.blocks.map(({ kind }) => kind)).toEqual([
      'figure',
      'table',
      'figure',
      'text',
      'figure',
    ])
  })

  test('stand on a sheet that has nothing else, and in groups', async () => {
    const group = `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="1" name="" descr="Begge"/></xdr:nvGrpSpPr>${picture('rId1', 'descr="A"')}${picture('rId1')}</xdr:grpSp>`
    const file = await read(
      [{ name: 'Bilder', rows: '' }, ...sheet],
      [{ xml: drawing(anchor(group, [2, 2])), to: [one] }],
      { 'xl/media/image1.png': await png() },
    )
    expect(said(file).slice(0, 4)).toEqual(['title: Bilder', 'picture: A', 'picture: ', 'title: HR'])
    expect(file.source.left).toEqual([
      { says: 'Tegninger og tekstbokser i regnearket ble ikke med.', words: 'Begge' },
    ])
  })

  test('that are hidden or cannot be shown are told, with their words', async () => {
    const hiddenRow = table.replace('<row r="3">', '<row r="3" hidden="1">')
    const xml = drawing(
      anchor(picture('rId1', 'descr="Gjemt" hidden="1"'), [0, 0]),
      anchor(picture('rId1', 'descr="I skjult rad"'), [2, 0], [2, 1]),
      anchor(picture('rId2', 'descr="Tegnet"'), [0, 0]),
    )
    const file = await read(
      [
        { name: 'HR', rows: hiddenRow },
        { name: 'Gjemt', rows: rows([['a', 'b']]), state: 'hidden' },
      ],
      [
        { xml, to: [one, ['rId2', 'image', '../media/image2.emf']] },
        {
          xml: drawing(anchor(picture('rId1', 'descr="I skjult ark"'), [0, 0])),
          to: [['rId1', 'image', '../media/image3.png']],
        },
      ],
      {
        'xl/media/image1.png': await png(),
        'xl/media/image2.emf': 'EMF',
        'xl/media/image3.png': await png(),
      },
    )
    expect(file.pictures).toEqual([])
    expect(file.source.left).toEqual([
      { says: expect.stringContaining('ikke et bilde som kan leses her'), words: 'Tegnet' },
      { says: 'Det skjulte arket «Gjemt» ble ikke med.', words: 'a b I skjult ark' },
      { says: 'Skjulte rader og kolonner i arket «HR» ble ikke med.', words: 'Skole 7,9 8,4' },
      { says: 'Bilder som ikke vises i arket «HR», ble ikke med.', words: 'Gjemt · I skjult rad' },
      { says: 'Bilder i regnearket (1) ble ikke med.', words: '' },
    ])
  })
})

describe('made to do harm', () => {
  test('a picture outside the file is told, and not fetched', async () => {
    const xml = drawing(
      anchor(picture('rId1', 'descr="På nett"', 'r:link="rId1"'), [0, 0]),
      anchor(picture('rId2', 'descr="På disk"'), [0, 0]),
      anchor(picture('rId3', 'descr="Ved siden av"'), [0, 0]),
    )
    const file = await read(sheet, [
      {
        xml,
        to: [
          ['rId1', 'image', 'http://127.0.0.1:9/bilde.png', 'External'],
          ['rId2', 'image', '../../../../../etc/passwd'],
          ['rId3', 'image', '../worksheets/sheet1.xml', 'External'],
        ],
      },
    ])
    expect(file.pictures).toEqual([])
    expect(file.source.left).toEqual([
      { says: expect.stringContaining('(http://127.0.0.1:9/bilde.png)'), words: 'På nett' },
      { says: expect.stringContaining('ligger utenfor filen'), words: 'På disk' },
      { says: expect.stringContaining('ligger utenfor filen'), words: 'Ved siden av' },
    ])
  })

  test('a drawing outside the file is none', async () => {
    const file = await read(sheet, [{ xml: drawing(), to: [] }], {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId1" Type="x/drawing" Target="../../../../drawing1.xml"/><Relationship Id="rId2" Type="x/drawing" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
    })
    expect(said(file)[0]).toBe('title: HR')
    expect(file.pictures).toEqual([])
  })

  test('one picture in ten thousand places stands in as many as there is room for', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => anchor(picture('rId1'), [i, 0]))
    const file = await read(sheet, [{ xml: drawing(...many), to: [one] }], {
      'xl/media/image1.png': await png(),
    })
    expect(file.pictures).toHaveLength(1)
    expect(file.source.parts.filter(({ kind }) => kind === 'picture')).toHaveLength(200)
    expect(file.source.left).toEqual([{ says: expect.stringContaining('plass til 200 bilder'), words: '' }])
  })

  test('a picture that is none is told, and read by no one', async () => {
    const file = await read(
      sheet,
      [{ xml: drawing(anchor(picture('rId1', 'descr="Kart"'), [0, 0])), to: [one] }],
      { 'xl/media/image1.png': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>' },
    )
    expect(file.pictures).toEqual([])
    expect(file.source.left).toEqual([{ says: expect.stringContaining('SVG'), words: 'Kart' }])
  })
})
