import { describe, expect, test } from 'vitest'
import { textOf } from '@/lib/core/importing/part'
import { docx, footnote, h, item, p, r, raised, styled, tbl, tc, tr } from './testing/docx'
import { must, report } from './testing/reading'

const read = (file: Parameters<typeof docx>[0]) => must('rapport.docx', docx(file))
const lines = async (...xml: string[]) =>
  (await read({ body: xml.join('') })).source.parts.map((part) => textOf(part))

describe('the tables of a Word document', () => {
  const cells = async (...rows: string[]) => {
    const { source } = await read({ body: tbl(...rows) })
    return source.parts.find(({ kind }) => kind === 'table')
  }
  const two = '<w:gridSpan w:val="2"/>'
  const [begins, goesOn] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>']

  test('have headings of several rows on one line', async () => {
    const table = await cells(
      tr(['', tc('2016', two), tc('2017', two)]),
      tr(['', 'Kvinner', 'Menn', 'Kvinner', 'Menn']),
      tr(['Skole', '7,9', '4,1', '8,4', '5,0']),
    )
    expect(table?.cells).toEqual([
      ['', '2016 – Kvinner', '2016 – Menn', '2017 – Kvinner', '2017 – Menn'],
      ['Skole', '7,9', '4,1', '8,4', '5,0'],
    ])
    expect(table?.finding).toContain('Sammenslåtte celler')
  })

  test('have text of merged cells in each row, and figures once', async () => {
    const table = await cells(
      tr(['Enhet', 'Gruppe', 'Andel', 'Merknad']),
      tr([tc('Skole', begins), 'Kvinner', tc('7,9', begins), tc('Foreløpig', begins)]),
      tr([tc('', goesOn), 'Menn', tc('', goesOn), tc('', goesOn)]),
      tr([tc('Barnehage i alt', two), tc('Ikke målt', two)]),
    )
    expect(table?.cells?.slice(1)).toEqual([
      ['Skole', 'Kvinner', '7,9', 'Foreløpig'],
      ['Skole', 'Menn', '', 'Foreløpig'],
      ['Barnehage i alt', '', 'Ikke målt', 'Ikke målt'],
    ])
  })

  test('have a title across them, marked headings, captions above or below, and notes that hang', async () => {
    const xml = tbl(
      tr([tc(p(`${r('Sykefravær')}${footnote(2)}`), '<w:gridSpan w:val="3"/>')]),
      tr(['Enhet', '2016', '2017'], '<w:tblHeader/>'),
      tr(['Skole', '7,9', tc(p(`${r('8,4')}${r('*', raised)}`))]),
    )
    const file = await read({
      body:
        h(1, 'HR') +
        xml +
        p('*) Foreløpige tall.') +
        h(1, 'IT') +
        tbl(tr(['a', 'b']), tr(['c', 'd'])) +
        styled('Bildetekst', 'Tabell 2 Under'),
      footnotes: { 2: p('Gjelder fast ansatte.') },
    })
    const [hr, it] = report(file).sections
    expect(hr?.content.blocks).toMatchObject([
      {
        kind: 'table',
        caption: 'Sykefravær',
        stub: 'Enhet',
        columns: [{ label: '2016' }, { label: '2017', type: 'number' }],
        rows: [{ cells: expect.anything() }],
        notes: [{ text: 'Gjelder fast ansatte.', at: { caption: true } }, { text: 'Foreløpige tall.' }],
      },
    ])
    expect(it?.content.blocks).toMatchObject([{ kind: 'table', caption: 'Tabell 2 Under' }])
  })

  test('that are missing leave their caption where the others stand above', async () => {
    const one = (name: string) => tbl(tr([name, 'b']), tr(['c', 'd']))
    const caption = (text: string) => styled('Bildetekst', text)
    const { source } = await read({
      body: caption('Tabell 1 A') + one('a') + one('x') + caption('Tabell 2 B') + p('Slutt.'),
    })
    expect(source.parts.map(({ kind }) => kind)).toEqual([
      'caption',
      'table',
      'table',
      'caption',
      'paragraph',
    ])
    expect(source.parts[3]?.finding).toContain('mangler i kilden')
  })

  test('that only lay out a page are what stands in them', async () => {
    expect(await lines(tbl(tr([tc(p('Fakta') + item('Ett punkt'))])), tbl(tr(['Venstre', 'Høyre'])))).toEqual(
      ['Fakta', 'Ett punkt', 'Venstre', 'Høyre'],
    )
  })

  test('in a cell stand after their table', async () => {
    const inner = tbl(tr(['x', 'y']), tr(['1', '2']))
    const { source } = await read({ body: tbl(tr(['a', 'b']), tr(['c', tc(p('d') + inner + p(''))])) })
    expect(source.parts.map(({ cells: all }) => all)).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [
        ['x', 'y'],
        ['1', '2'],
      ],
    ])
    expect(source.parts[0]?.finding).toContain('står etter tabellen')
  })

  test('longer than a table may be are several', async () => {
    const rows = Array.from({ length: 1500 }, (_, i) => tr([`Rad ${i}`, '1']))
    const { source } = await read({ body: tbl(tr(['Navn', 'Tall']), ...rows) })
    expect(source.parts.map(({ cells: all }) => all?.length)).toEqual([1001, 501])
    expect(source.parts[1]?.cells?.[0]).toEqual(['Navn', 'Tall'])
  })
})
