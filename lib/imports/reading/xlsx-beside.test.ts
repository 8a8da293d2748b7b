import { expect, test } from 'vitest'
import { number, rows } from '@/components/blocks/table/import/testing/workbook'
import { must, says } from './testing/reading'
import { anchor, drawing, drawnWorkbook, relations } from './testing/workbook'

// What stands beside the cells of a workbook: words all the same, which are told where they do not come along.

const cells = rows([
  ['Enhet', '2016', '2017'],
  ['Skole', number('7.9'), number('8.4')],
])
const left = async (...[sheets, drawings, more]: Parameters<typeof drawnWorkbook>) =>
  (await must('tall.xlsx', drawnWorkbook(sheets, drawings, more))).source.left

test('notes and threads are told with their cells, and a thread once', async () => {
  const more = {
    'xl/comments1.xml':
      '<comments><authors><author>Kari</author><author>tc={1}</author></authors><commentList><comment ref="A2" authorId="0"><text><r><rPr/><t>Kari:</t></r><r><t xml:space="preserve">\nSjekk tallet</t></r></text></comment><comment ref="B2" authorId="1"><text><t>[Trådet kommentar] Riktig?</t></text></comment></commentList></comments>',
    'xl/threadedComments/threadedComment1.xml':
      '<ThreadedComments><threadedComment ref="B2" id="{1}"><text>Riktig?</text></threadedComment><threadedComment ref="B2" parentId="{1}"><text>Ja.</text></threadedComment></ThreadedComments>',
  }
  expect(await left([{ name: 'HR', rows: cells }], [], more)).toEqual([
    {
      says: 'Kommentarer i regnearket ble ikke med.',
      words: 'B2: Riktig? · B2: Ja. · A2: Kari: Sjekk tallet',
    },
  ])
  const { 'xl/comments1.xml': notes } = more
  expect(await left([{ name: 'HR', rows: cells }], [], { 'xl/comments/comment1.xml': notes })).toMatchObject([
    { words: expect.stringContaining('B2: [Trådet kommentar] Riktig?') },
  ])
})

test('text boxes are told whatever their drawing is called', async () => {
  const box =
    '<xdr:wsDr><xdr:twoCellAnchor><xdr:sp><xdr:txBody><a:p><a:r><a:t>I boks</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>'
  const more = {
    'xl/drawings/shapes.xml': box,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(['rId1', 'drawing', '../drawings/shapes.xml']),
  }
  expect(await left([{ name: 'HR', rows: cells }], [], more)).toEqual([
    { says: 'Tegninger og tekstbokser i regnearket ble ikke med.', words: 'I boks' },
  ])
})

test('two sheets of one name are no workbook: which is hidden could not be told', async () => {
  const twice = drawnWorkbook(
    [
      { name: 'HR', rows: cells },
      { name: 'HR', rows: rows([['gjemt']]), state: 'hidden' },
    ],
    [],
  )
  expect(await says('tall.xlsx', twice)).toContain('Filen er skadet')
})

test('headers and footers are told without their codes', async () => {
  const edges =
    '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;14Sykefravær&amp;C&amp;K01+034Skole &amp;&amp; barnehage&amp;R&amp;D</oddHeader><oddFooter>&amp;CSide &amp;P av &amp;N</oddFooter><firstHeader>&amp;C&amp;G</firstHeader></headerFooter>'
  expect(
    await left(
      [
        { name: 'HR', rows: cells, after: edges },
        {
          name: 'Tall',
          rows: cells,
          after: '<headerFooter><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>',
        },
      ],
      [],
    ),
  ).toEqual([
    {
      says: 'Topptekst og bunntekst i arket «HR» ble ikke med.',
      words: 'Sykefravær Skole & barnehage · Side av',
    },
  ])
})

test('what cells say to whoever fills them in is told', async () => {
  const after =
    '<dataValidations><dataValidation sqref="B2" promptTitle="Fravær" prompt="I prosent av&#10;dagsverk" error="Skriv et tall"/></dataValidations>'
  expect(await left([{ name: 'HR', rows: cells, after }], [])).toEqual([
    {
      says: 'Hjelpetekster til celler i arket «HR» ble ikke med.',
      words: 'Fravær · I prosent av dagsverk · Skriv et tall',
    },
  ])
})

const c = 'xmlns:c="urn:c" xmlns:a="urn:a"'
const title = (...runs: string[]) =>
  `<c:title><c:tx><c:rich><a:p>${runs.map((text) => `<a:r><a:t>${text}</a:t></a:r>`).join('')}</a:p></c:rich></c:tx></c:title>`
const point = (text: string) => `<c:pt idx="0"><c:v>${text}</c:v></c:pt>`
const chart = `<c:chartSpace ${c}><c:chart>${title('Fravær ', 'i Solvik')}<c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:f>HR!$B$1</c:f><c:strCache>${point('2016')}</c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache>${point('Skole')}${point('Landet')}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:formatCode>General</c:formatCode>${point('7.9')}${point('6.5')}</c:numCache></c:numRef></c:val></c:ser></c:barChart><c:catAx>${title('Virksomhet')}</c:catAx><c:valAx>${title('Prosent')}</c:valAx></c:plotArea></c:chart></c:chartSpace>`

test('a chart is told by its title, its axes, and what stands in no cell', async () => {
  const frame =
    '<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1" descr="Fraværet går opp"/></xdr:nvGraphicFramePr></xdr:graphicFrame>'
  expect(
    await left([{ name: 'HR', rows: cells }], [{ xml: drawing(anchor(frame, [5, 0])), to: [] }], {
      'xl/charts/chart1.xml': chart,
    }),
  ).toEqual([
    { says: 'Tegninger og tekstbokser i regnearket ble ikke med.', words: 'Fraværet går opp' },
    {
      says: 'Et diagram i regnearket ble ikke med: lag det på nytt fra tabellen.',
      words: 'Diagram: Fravær i Solvik · Virksomhet · Prosent · Landet · 6,5',
    },
  ])
})

test('a chart that says nothing of its own, and one of a newer kind, are told too', async () => {
  const silent = `<c:chartSpace ${c}><c:chart><c:plotArea>${point('7.9')}</c:plotArea></c:chart></c:chartSpace>`
  expect(await left([{ name: 'HR', rows: cells }], [], { 'xl/charts/chart1.xml': silent })).toEqual([
    { says: expect.stringContaining('Et diagram i regnearket ble ikke med'), words: '' },
  ])
  const newer =
    '<cx:chartSpace xmlns:cx="urn:cx"><cx:chartData><cx:data><cx:strDim><cx:f>HR!$A$2</cx:f><cx:lvl><cx:pt idx="0">Kultur</cx:pt></cx:lvl></cx:strDim></cx:data></cx:chartData><cx:chart><cx:title><cx:tx><cx:txData><cx:v>Foss</cx:v></cx:txData></cx:tx></cx:title></cx:chart></cx:chartSpace>'
  expect(await left([{ name: 'HR', rows: cells }], [], { 'xl/charts/chartEx1.xml': newer })).toMatchObject([
    { words: 'Diagram: Foss · Kultur' },
  ])
})

test('a sheet with a chart and no cells is named, and boxes and drawn figures are told', async () => {
  const box = `<xdr:sp><xdr:txBody><a:p><a:r><a:t>Merk dette</a:t></a:r></a:p></xdr:txBody></xdr:sp>`
  expect(
    await left(
      [
        { name: 'Diagram1', rows: '' },
        { name: 'Tomt', rows: '' },
        { name: 'HR', rows: cells },
      ],
      [{ xml: drawing(anchor(box, [0, 0])), to: [] }],
      { 'xl/diagrams/data1.xml': '<x xmlns:a="a"><a:p><a:t>Rådmann</a:t></a:p></x>' },
    ),
  ).toEqual([
    { says: 'Arket «Diagram1» har ingen celler og ble ikke med.', words: '' },
    { says: 'Tegninger og tekstbokser i regnearket ble ikke med.', words: 'Merk dette · Rådmann' },
  ])
})

test('a sheet that is nothing but a chart hinders no other', async () => {
  const more = {
    'xl/workbook.xml':
      '<workbook xmlns:r="urn:r"><sheets><sheet name="HR" sheetId="1" r:id="rId1"/><sheet name="Diagram1" sheetId="2" r:id="rId2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
    ),
    'xl/chartsheets/sheet1.xml': '<chartsheet xmlns:r="urn:r"><drawing r:id="rId1"/></chartsheet>',
    'xl/chartsheets/_rels/sheet1.xml.rels': relations(['rId1', 'drawing', '../drawings/drawing1.xml']),
    'xl/drawings/drawing1.xml': drawing(anchor('<xdr:graphicFrame/>', [0, 0])),
    'xl/charts/chart1.xml': chart,
  }
  expect(await left([{ name: 'HR', rows: cells }], [], more)).toMatchObject([
    { says: 'Arket «Diagram1» har ingen celler og ble ikke med.' },
    { words: expect.stringContaining('Diagram: Fravær i Solvik') },
  ])
})
