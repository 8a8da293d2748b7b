import { describe, expect, test } from 'vitest'
import { textOf } from '@/lib/core/importing/part'
import { png } from '@/lib/pictures/testing/files'
import { cell, covered, frame, h, image, list, note, odt, p, row, span, table } from './testing/odt'
import { must, report, says, tree } from './testing/reading'

const read = (body: string, more?: Parameters<typeof odt>[1]) => must('rapport.odt', odt(body, more))
const texts = async (body: string) => (await read(body)).source.parts.map((part) => textOf(part))

describe('a LibreOffice document', () => {
  test('has its title, headings, lists and usual parts where they belong', async () => {
    expect(
      tree(
        await read(
          p('Eiendom', 'P1') +
            h(1, 'Viktige resultater i 2017') +
            list('L1', 'Ny skole.', 'Ny hall.') +
            h(1, 'Utfordringer fremover') +
            list('L1', 'Vedlikehold.') +
            h(2, 'Skoler') +
            p('To er ferdige.'),
        ),
      ),
    ).toEqual([
      'Eiendom',
      '  results "Viktige resultater i 2017": Ny skole. | Ny hall.',
      '  challenges: Vedlikehold.',
      '  Skoler',
      '    text: To er ferdige.',
    ])
  })

  test('has numbered lists and lists in lists', async () => {
    const { source } = await read(
      list('L2', 'En', p('To') + list('', 'Under')) + p('x') + list('L1', 'Punkt'),
    )
    expect(source.parts.map((part) => [textOf(part), part.ordered ?? false])).toEqual([
      ['En', true],
      ['To', true],
      ['Under', true],
      ['x', false],
      ['Punkt', false],
    ])
  })

  test('has bold, italic, raised, links, blanks, tabs and line breaks', async () => {
    const xml =
      span('T1', 'Fet') +
      '<text:s text:c="3"/>' +
      span('T2', 'skrå') +
      '<text:tab/>120 m' +
      span('T3', '2') +
      '<text:line-break/><text:a xlink:href="https://solvik.example">lenke</text:a>\n    slutt'
    expect((await read(p(xml))).source.parts[0]?.content).toEqual([
      { type: 'text', text: 'Fet', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'skrå', marks: [{ type: 'italic' }] },
      { type: 'text', text: ' 120 m²' },
      { type: 'hardBreak' },
      { type: 'text', text: 'lenke', marks: [{ type: 'link', attrs: { href: 'https://solvik.example' } }] },
      { type: 'text', text: ' slutt' },
    ])
  })

  test('has tables with merged cells, headings, captions and notes', async () => {
    const across = 'table:number-columns-spanned="2"'
    const { sections } = report(
      await read(
        h(1, 'HR') +
          p('Tabell 1: Sykefravær', 'Table') +
          table(
            `<table:table-header-rows>${row('Enhet', cell('2017', across), covered)}${row('', 'Kvinner', 'Menn')}</table:table-header-rows>`,
            row(
              'Skole',
              cell(p(`<text:span>8,4</text:span>${note('Foreløpig.')}`)),
              cell('Ikke målt', 'table:number-rows-spanned="2"'),
            ),
            row('Barnehage', '7,1', covered),
          ),
      ),
    )
    expect(sections[0]?.content.blocks).toMatchObject([
      {
        kind: 'table',
        caption: 'Tabell 1: Sykefravær',
        columns: [{ label: '2017 – Kvinner' }, { label: '2017 – Menn', type: 'text' }],
        rows: [{ label: 'Skole' }, { label: 'Barnehage' }],
        notes: [{ text: 'Foreløpig.' }],
      },
    ])
    const [table_] = sections[0]!.content.blocks
    const values =
      table_?.kind === 'table'
        ? table_.rows.map(({ cells }) => Object.values(cells).map(({ value }) => value))
        : []
    expect(values).toEqual([
      ['8.4', 'Ikke målt'],
      ['7.1', 'Ikke målt'],
    ])
  })

  test('has pictures with their words, in boxes with captions too', async () => {
    const file = await read(
      h(1, 'Bygg') +
        p(
          frame(
            `<draw:text-box>${p(`${frame(image('Pictures/a.png'), 'Skolen')}Figur 1: Skolen i vår`, 'Illustration')}</draw:text-box>`,
          ),
        ) +
        p(frame(image('https://ond.example/x.png'), 'Utenfor')) +
        p(frame(image('../../etc/passwd'))),
      { more: { 'Pictures/a.png': await png() } },
    )
    expect(file.pictures).toHaveLength(1)
    expect(report(file).sections[0]?.content.blocks).toMatchObject([
      { kind: 'figure', alt: 'Skolen', caption: 'Figur 1: Skolen i vår' },
    ])
    expect(file.source.left.map(({ words }) => words)).toEqual(['Utenfor', ''])
  })

  test('tells what it leaves out, with its words', async () => {
    const { source } = await read(
      '<text:tracked-changes><text:changed-region><text:deletion>' +
        p('Strøket.') +
        '</text:deletion></text:changed-region></text:tracked-changes>' +
        '<text:table-of-content><text:index-body>' +
        p('Eiendom 4') +
        '</text:index-body></text:table-of-content>' +
        h(1, 'Eiendom') +
        p(`<text:span>Vi bygger.</text:span><office:annotation>${p('Sjekk.')}</office:annotation> Mer.`),
      {
        styles: `<office:master-styles><style:master-page><style:header>${p('Solvik kommune')}</style:header></style:master-page></office:master-styles>`,
      },
    )
    expect(source.left).toEqual([
      { says: 'Innholdsfortegnelsen ble ikke med.', words: 'Eiendom 4' },
      { says: 'Kommentarer i dokumentet ble ikke med.', words: 'Sjekk.' },
      { says: 'Slettet tekst fra sporede endringer ble ikke med.', words: 'Strøket.' },
      { says: 'Topptekst og bunntekst ble ikke med.', words: 'Solvik kommune' },
    ])
  })

  test('tells what a formula and a sheet that are built in say', async () => {
    const object = (address: string) => frame(`<draw:object xlink:href="./${address}"/>`)
    const { source } = await read(p(`${object('Object 1')} og ${object('Object 2')} og ${object('Borte')}`), {
      more: {
        'Object 1/content.xml':
          '<math><semantics><mi>E</mi><annotation encoding="StarMath 5.0">E = energi</annotation></semantics></math>',
        'Object 2/content.xml': '<o><office:spreadsheet><text:p>Skole</text:p></office:spreadsheet></o>',
      },
    })
    expect(source.left).toEqual([
      { says: 'Noe som er bygd inn fra et annet sted, ble ikke med.', words: 'E = energi · Skole' },
    ])
  })

  test('does not show what a style hides, and tells of it', async () => {
    const style = (name: string, parent: string, look = '') =>
      `<style:style style:name="${name}" style:parent-style-name="${parent}">${look}</style:style>`
    const styles = style('Skjult', '', '<style:text-properties text:display="none"/>') + style('P9', 'Skjult')
    const { source } = await read(
      p('Synlig.') +
        p(`<text:span>Veiledning.</text:span>${frame(image('a.png'), 'Kart')}`, 'P9') +
        h(1, 'Eiendom'),
      { styles },
    )
    expect(source.parts.map((part) => textOf(part))).toEqual(['Synlig.', 'Eiendom'])
    expect(source.left).toEqual([{ says: 'Skjult tekst ble ikke med.', words: 'Veiledning. · Kart' }])
  })

  test('has notes of its text last in the section', async () => {
    expect(
      await texts(
        h(1, 'A') +
          p(`Målt${note('Kilde: SSB.')}, ja.`.replace('Målt', '<text:span>Målt</text:span>')) +
          h(1, 'B') +
          p('b.'),
      ),
    ).toEqual(['A', 'Målt 1), ja.', '1) Kilde: SSB.', 'B', 'b.'])
  })
})

describe('is refused in one sentence', () => {
  const xml = '<?xml version="1.0"?>'
  test.each([
    [
      'with definitions of its own',
      odt('', { more: { 'content.xml': `${xml}<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>` } }),
      'DTD',
    ],
    ['nested without end', odt(`${'<text:section>'.repeat(300)}${'</text:section>'.repeat(300)}`), 'dypere'],
    [
      'that is a spreadsheet',
      odt('', { more: { 'content.xml': `${xml}<o><office:spreadsheet/></o>` } }),
      'tekstdokument',
    ],
    [
      'that is locked',
      odt(p('x'), { more: { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' } }),
      'passord',
    ],
    ['without a word', odt(p('')), 'ingen tekst'],
  ])('%s', async (_, bytes, words) => {
    const sentence = await says('rapport.odt', bytes)
    expect(sentence).toContain(words)
    expect(sentence.match(/[.!?](?=\s|$)/g)).toHaveLength(1)
  })
})
