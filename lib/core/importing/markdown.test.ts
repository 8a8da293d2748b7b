import { describe, expect, test } from 'vitest'
import { build } from './build'
import { recognise } from './recognise'
import { brief, counter } from './testing'

const bring = (text: string) => build(recognise(text), counter(), 2017)
const tree = (text: string) => bring(text).sections.flatMap(brief)

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

  test('may have its usual headings as bold lines', () => {
    const text = '# Eiendom\n\n**Utfordringer fremover**\n\n- Dyrt vedlikehold.'
    expect(tree(text)).toEqual(['Eiendom', '  challenges: Dyrt vedlikehold.'])
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
