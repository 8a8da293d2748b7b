import { describe, expect, test } from 'vitest'
import type { Block } from '../blocks/all'
import { inOrder } from '../order'
import { paragraphs, plain } from '../rich'
import { build, type ImportedSection } from './build'
import { textOf } from './part'
import { recognise } from './recognise'
import { counter } from './testing'

const bring = (text: string, year = 2017) => build(recognise(text), counter(), year)
const kinds = (text: string) => recognise(text).map((part) => `${part.kind}: ${textOf(part)}`)
const says = (text: string) => bring(text).findings.map((finding) => finding.says)

/** A section in brief, the sections below it indented. */
function brief({ content, children }: ImportedSection): string[] {
  const blocks = inOrder(content.blocks).map(briefBlock)
  return [content.title, ...[...blocks, ...children.flatMap(brief)].map((line) => `  ${line}`)]
}

function briefBlock(block: Block): string {
  switch (block.kind) {
    case 'lead':
      return `lead: ${plain(block.text)}`
    case 'results':
    case 'challenges': {
      const items = inOrder(block.items).map((item) => plain(item.text))
      return `${block.kind}${block.heading === null ? '' : ` "${block.heading}"`}: ${items.join(' | ')}`
    }
    case 'text':
      return `text${block.heading === null ? '' : ` "${block.heading}"`}: ${paragraphs(block.body).join(' | ')}`
    case 'table':
      return `table "${block.caption}"${block.absent ? ' absent' : ''}`
    case 'chart':
      return 'chart'
  }
}

const tree = (text: string, year?: number) => bring(text, year).sections.flatMap(brief)

describe('plain text in other languages', () => {
  test('nynorsk, whose usual headings are nynorsk', () => {
    const text = `Eigedom

Kommunen har ikkje selt noko i år.

Viktige resultat og innsatsar i 2017

• Ny skule er teken i bruk.

Utfordringar framover

• Vedlikehaldet er mykje dyrare.`
    expect(tree(text)).toEqual([
      'Eigedom',
      '  lead: Kommunen har ikkje selt noko i år.',
      '  results: Ny skule er teken i bruk.',
      '  challenges: Vedlikehaldet er mykje dyrare.',
    ])
    expect(bring(text).sections[0]?.content.language).toBe('nn')
  })

  test('English, with a heading of its own', () => {
    const text = `Property

The municipality has not sold any of the buildings.

Key results in 2017

- The school is finished.

Challenges ahead

- Maintenance is expensive.`
    expect(tree(text)).toEqual([
      'Property',
      '  lead: The municipality has not sold any of the buildings.',
      '  results "Key results in 2017": The school is finished.',
      '  challenges: Maintenance is expensive.',
    ])
    expect(bring(text).sections[0]?.content.language).toBe('en')
  })

  test.each([
    ['Resultater', 'results'],
    ['Viktige resultater', 'results'],
    ['De viktigste resultatene i 2023', 'results'],
    ['Main results and efforts in 2017', 'results'],
    ['Utfordringer', 'challenges'],
    ['Viktige utfordringar framover', 'challenges'],
    ['Utfordringer og muligheter', 'challenges'],
    ['Resultatområder', 'title'],
    ['Resultatet ble svekket av høye renter', 'title'],
  ])('%s over a list is %s', (heading, kind) => {
    expect(recognise(`${heading}\n\n• Et punkt.`)[0]?.kind).toBe(kind)
  })
})

describe('plain text', () => {
  test('has lines of a page joined into paragraphs', () => {
    const text = `Skolen ble bygget om i løpet av hele året.
Arbeidet tok lengre tid enn ventet, og elevene
måtte flytte til et annet bygg.
Et nytt avsnitt begynner her, for «Et» hadde fått
plass på linjen over.`
    expect(kinds(text)).toEqual([
      'paragraph: Skolen ble bygget om i løpet av hele året. Arbeidet tok lengre tid enn ventet, og elevene måtte flytte til et annet bygg.',
      'paragraph: Et nytt avsnitt begynner her, for «Et» hadde fått plass på linjen over.',
    ])
  })

  test('says where a word may be parted by a line break', () => {
    expect(says('Skolen ble bygget om av kommu-\nnen i fjor.')[0]).toContain('«…u- nen»')
    expect(says('Kommunen har mye bygge-\nog anleggsarbeid.')[0]).not.toContain('delt')
  })

  test('may have its bullets on lines of their own, or wrapped', () => {
    expect(kinds('•\nEt punkt.\n•\nEt til,\n  som går videre.')).toEqual([
      'item: Et punkt.',
      'item: Et til, som går videre.',
    ])
  })

  test('has ends of lines of any system', () => {
    expect(kinds('Tittel\r\n\r\n• En\r\n• To\r\n')).toEqual(kinds('Tittel\n\n• En\n• To\n'))
  })

  test('has its numbered titles at the depth of their numbers', () => {
    const text = '4 Drift\n\nTekst.\n\n4.1 Skole\n\nTekst.\n\n4.1.1 Bygg\n\nTekst.\n\n5 Plan\n\nTekst.'
    expect(tree(text)).toEqual([
      '4 Drift',
      '  lead: Tekst.',
      '  4.1 Skole',
      '    lead: Tekst.',
      '    4.1.1 Bygg',
      '      text: Tekst.',
      '5 Plan',
      '  text: Tekst.',
    ])
  })

  test('does not take a list without bullets for titles', () => {
    const parts = recognise('Kunst\n\nIdrett\n\nTeater\n\nMusikk\n\nDet var alt.')
    expect(parts.map((part) => part.kind)).toEqual(Array(5).fill('paragraph'))
    expect(parts[0]?.finding).toContain('Flere korte linjer')
  })

  test('has a table that was copied with tabs', () => {
    const [part] = recognise('\t2016\t2017\nKvinner\t7,9\t8,4\nMenn\t4,1\t5,0')
    expect(part?.cells).toEqual([
      ['', '2016', '2017'],
      ['Kvinner', '7,9', '8,4'],
      ['Menn', '4,1', '5,0'],
    ])
  })

  test('keeps a heading without a list, and what looks like a note without a table, as text', () => {
    expect(says('Eiendom\n\nUtfordringer\n\nDet er dyrt.')).toContain(
      'Det står ingen punkter under denne overskriften.',
    )
    expect(says('Det var dyrt.\n\n*) Foreløpig.')).toContain(
      'Ser ut som en fotnote, men står ikke under en tabell.',
    )
  })

  test('of nothing has no parts', () => {
    expect(bring(' \n\n ')).toEqual({ preface: null, sections: [], findings: [] })
  })
})

describe('Markdown', () => {
  test('has its chapters, lists and leads as marked', () => {
    const text = `# Organisasjon

Kort sagt.

## Eiendom

Vi bygger og **sparer** [energi](https://solvik.example/energi).

### Viktige resultater

1. Ny skole.
2. Nytt bad.

### Utfordringer fremover
- Dyrt vedlikehold
  i hele kommunen.

### Nøkkeltall

Under følger tall.

#### Areal
2017. Året vi bygde.`
    expect(tree(text)).toEqual([
      'Organisasjon',
      '  lead: Kort sagt.',
      '  Eiendom',
      '    lead: Vi bygger og sparer energi.',
      '    results "Viktige resultater": Ny skole. | Nytt bad.',
      '    challenges: Dyrt vedlikehold i hele kommunen.',
      '    text "Nøkkeltall": Under følger tall.',
      '    text "Areal": 2017. Året vi bygde.',
    ])
  })

  test('keeps bold, italic and links as marks, and what is unsafe as it is written', () => {
    const marked = (text: string) => recognise(`# T\n\n${text}`)[1]?.content
    expect(marked('a **b _c_** [d](https://solvik.example)')).toEqual([
      { type: 'text', text: 'a ' },
      { type: 'text', text: 'b ', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'c', marks: [{ type: 'bold' }, { type: 'italic' }] },
      { type: 'text', text: ' ' },
      { type: 'text', text: 'd', marks: [{ type: 'link', attrs: { href: 'https://solvik.example' } }] },
    ])
    for (const text of [
      '[d](javascript:alert)',
      '![bilde](https://solvik.example/b.png)',
      '<b>d</b>',
      'en_to_tre',
      '2 * 3 * 4',
    ]) {
      expect(marked(text)).toEqual([{ type: 'text', text }])
    }
    expect(marked('\\*d\\*')).toEqual([{ type: 'text', text: '*d*' }])
  })

  test('has pipe tables with figures, units, signs and notes', () => {
    const text = `## HR

Tabellen viser sykefravær 1)

| Gruppe | 2016 | 2017 | Merknad | Sum |
|---|--:|--:|---|---|
| Kvinner | 7,9 % | 8,4 % * | nytt tall | 1 234,5 |
| Menn | − 4,1 % | .. | | 2 |
| Totalt | 12 % | 5,0 % | a \\| b | 12 x |

1) Egenmeldt og legemeldt.

*) Foreløpig.
`
    const table = bring(text).sections[0]?.content.blocks[0]
    if (table?.kind !== 'table') throw new Error('No table')
    const values = (row: number) => table.columns.map((column) => table.rows[row]?.cells[column.id]?.value)
    expect(table.absent).toBe(false)
    expect(table.caption).toBe('Tabellen viser sykefravær')
    expect(table.stub).toBe('Gruppe')
    expect(table.columns.map(({ label, type, unit }) => [label, type, unit])).toEqual([
      ['2016', 'number', '%'],
      ['2017', 'number', '%'],
      ['Merknad', 'text', ''],
      ['Sum', 'text', ''],
    ])
    expect(values(0)).toEqual(['7.9', '8.4', 'nytt tall', '1 234,5'])
    expect(values(1)).toEqual(['-4.1', '', undefined, '2'])
    expect(values(2)).toEqual(['12', '5.0', 'a | b', '12 x'])
    expect(table.rows.map((row) => row.total)).toEqual([false, false, true])
    const [women] = table.rows
    const second = table.columns[1]
    expect(table.rows[1]?.cells[second!.id]?.status).toBe('missing')
    expect(table.notes.map(({ text, at }) => [text, Object.keys(at)])).toEqual([
      ['Egenmeldt og legemeldt.', ['caption']],
      ['Foreløpig.', [`cell:${women!.id}:${second!.id}`]],
    ])
  })

  test('keeps a mark in a cell that has no note, so that a person sees it', () => {
    const text = '| a | b |\n|---|---|\n| c | 12* |'
    const table = bring(text).preface?.content.blocks[0]
    if (table?.kind !== 'table') throw new Error('No table')
    expect(Object.values(table.rows[0]!.cells)).toEqual([{ value: '12*', status: 'final' }])
  })
})
