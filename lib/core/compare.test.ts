import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from './blocks/all'
import type { Row, Table } from './blocks/table'
import { compare } from './compare'
import { comparedWords } from './compare/words'
import { line } from './rich'
import type { Content } from './section'

const content = (...blocks: Block[]): Content => ({ title: 'Eiendom', language: 'nb', blocks })

const results = (...texts: [id: string, words: string, order?: string][]): Block => ({
  id: 'results',
  kind: 'results',
  order: 'a1',
  heading: null,
  items: texts.map(([id, words, order], i) => ({ id, order: order ?? `a${i}`, text: line(words) })),
})

const row = (id: string, label: string, cells: Row['cells']): Row => ({
  id,
  order: id,
  label,
  unit: '',
  decimals: null,
  total: false,
  highlight: false,
  cells,
})

const table = (rows: Row[], more: Partial<Table> = {}): Table => ({
  id: 'table1',
  kind: 'table',
  order: 'a2',
  heading: null,
  caption: 'Nøkkeltall',
  source: '',
  stub: '',
  columns: [{ id: 'y2026', order: 'a0', label: '2026', type: 'number', unit: 'kWh', decimals: null }],
  rows,
  notes: [],
  absent: false,
  ...more,
})

const energy = (value: string, status: 'final' | 'preliminary' = 'final') =>
  table([row('a1', 'Energibruk', { y2026: { value, status } })])

const told = (before: Content | null, after: Content) => {
  const { parts } = compare(before, after, 2026)
  return parts.flatMap((part) => part.lines).filter((one) => one.fate !== 'same' || one.moved)
}

describe('figures come first', () => {
  test('a changed cell, with its place, its unit and the difference', () => {
    expect(compare(content(energy('161')), content(energy('158.5', 'preliminary')), 2026).figures).toEqual([
      {
        id: 'table1 a1 y2026',
        part: 'table1',
        line: 'cell:a1:y2026',
        where: 'Nøkkeltall',
        what: 'Energibruk, 2026',
        unit: 'kWh',
        before: { figure: '161', note: '' },
        after: { figure: '158,5', note: 'foreløpig tall' },
        difference: '−2,5',
      },
    ])
  })

  test('a figure where none was, and none where one was', () => {
    const missing = table([row('a1', 'Energibruk', { y2026: { value: '', status: 'missing' } })])
    const [came] = compare(content(missing), content(energy('742')), 2026).figures
    expect(came).toMatchObject({ before: { figure: 'tallgrunnlag mangler' }, difference: 'nytt' })
    const [went] = compare(content(energy('742')), content(missing), 2026).figures
    expect(went).toMatchObject({ after: { figure: 'tallgrunnlag mangler' }, difference: 'fjernet' })
  })

  test('a status that changed under the same figure', () => {
    const [figure] = compare(content(energy('161', 'preliminary')), content(energy('161')), 2026).figures
    expect(figure).toMatchObject({ before: { note: 'foreløpig tall' }, difference: 'samme tall' })
  })

  test('a figure in running text, kept whole', () => {
    const before = content(results(['item-1', 'Det kostet 1 412 000 kroner og 4,3 årsverk.']))
    const after = content(results(['item-1', 'Det kostet 1 398 000 kroner og 4,5 årsverk.']))
    const { figures } = compare(before, after, 2026)
    expect(figures.map((one) => [one.where, one.before.figure, one.after.figure, one.difference])).toEqual([
      ['Resultat 1', '1 412 000', '1 398 000', '−14\u00a0000'],
      ['Resultat 1', '4,3', '4,5', '+0,2'],
    ])
  })
})

describe('text is compared by words', () => {
  test('what went and what came', () => {
    const [change] = told(
      content(results(['item-1', 'Driften er kostbar.'])),
      content(results(['item-1', 'Driften koster mye.'])),
    )
    expect(change?.paragraphs[0]?.pieces).toEqual([
      { fate: 'same', text: 'Driften ' },
      { fate: 'out', text: 'er kostbar' },
      { fate: 'in', text: 'koster mye' },
      { fate: 'same', text: '.' },
    ])
  })

  test('the pieces make up both texts', () => {
    const words = fc.array(fc.constantFrom('ord', ' ', '\n', '412 000', '4,3', 'æøå', '🏠', '.'), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const pieces = comparedWords(a.join(''), b.join(''))
        const without = (fate: string) =>
          pieces
            .filter((one) => one.fate !== fate)
            .map((one) => one.text)
            .join('')
        expect(without('in')).toBe(a.join(''))
        expect(without('out')).toBe(b.join(''))
      }),
    )
  })

  test('a change of marks only is said, and of where a link leads', () => {
    const lead = (marks: [{ type: 'bold' }] | [{ type: 'link'; attrs: { href: string } }]): Block => ({
      id: 'lead-1',
      kind: 'lead',
      order: 'a0',
      text: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ord', marks }] }],
      },
    })
    const plain: Block = { id: 'lead-1', kind: 'lead', order: 'a0', text: line('Ord') }
    expect(told(content(plain), content(lead([{ type: 'bold' }])))).toMatchObject([
      { fate: 'changed', said: ['Formateringen er endret.'] },
    ])
    const link = (href: string) => content(lead([{ type: 'link', attrs: { href } }]))
    expect(told(link('/a'), link('/b'))).toMatchObject([{ said: ['Lenker: «/a» er blitt «/b».'] }])
  })
})

describe('places', () => {
  test('a new item, a removed one and a moved one', () => {
    const before = content(results(['item-1', 'En'], ['item-2', 'To'], ['item-5', 'Fem'], ['item-3', 'Tre']))
    const after = content(results(['item-3', 'Tre'], ['item-1', 'En'], ['item-5', 'Fem'], ['item-4', 'Fire']))
    expect(told(before, after).map(({ id, fate, moved }) => [id, fate, moved])).toEqual([
      ['item-3', 'same', true],
      ['item-2', 'removed', false],
      ['item-4', 'added', false],
    ])
  })

  test('a block that moved and one that is new', () => {
    const first = { ...energy('1'), order: 'a0' }
    const { parts } = compare(
      content(results(['item-1', 'En']), energy('1')),
      content(first, results(['item-1', 'En'])),
      2026,
    )
    expect(parts.filter((part) => part.moved)).toHaveLength(1)
    expect(compare(content(), content(energy('1')), 2026).parts.at(-1)).toMatchObject({ fate: 'added' })
  })

  test('rows, columns, captions, notes and sources of a table', () => {
    const before = content(energy('161'))
    const note = { id: 'note-1', order: 'a0', text: 'Korrigert.', at: { 'row:a1': true as const } }
    const after = content(
      table(
        [
          row('a1', 'Energibruk', { y2026: { value: '161', status: 'final' } }),
          row('a2', 'Utslipp', { y2026: { value: '742', status: 'final' } }),
        ],
        { caption: 'Nøkkeltall for Eiendom', notes: [note], source: 'SSB' },
      ),
    )
    expect(told(before, after).map(({ label, fate }) => [label, fate])).toEqual([
      ['Tittelen', 'changed'],
      ['Rad 2', 'added'],
      ['Fotnote 1', 'added'],
      ['Kilden', 'added'],
    ])
    expect(told(before, after)[2]?.said).toEqual(['Står ved: «raden «Energibruk»».'])
  })
})
