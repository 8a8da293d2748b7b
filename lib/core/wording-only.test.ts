import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from './blocks/all'
import type { Table } from './blocks/table'
import { canonical } from './canonical'
import { line, type Rich, rich } from './rich'
import { saidFigures } from './said-figures'
import type { Content } from './section'
import { anyContent } from './testing/contents'
import { difference } from './wording-only'

const content = (...blocks: Block[]): Content => ({ title: 'Eiendom', language: 'nb', blocks })
const says = (text: string): Content =>
  content({ id: 'text-1', kind: 'text', order: 'a0', heading: null, body: rich(text) })
const results = (...texts: string[]): Content =>
  content({
    ...{ id: 'res-1', kind: 'results', order: 'a0', heading: null },
    items: texts.map((text, i) => ({ id: `item-${text.slice(0, 3)}`, order: `a${i}`, text: line(text) })),
  })

describe('language', () => {
  test.each([
    ['Vi byggde tre skoler.', 'Vi bygde tre skoler.'],
    ['Fraværet var 7,4 %, noe som er bra.', 'Fraværet var 7,4 %. Det er bra.'],
    ['Planen for 2023-2027 gjelder.', 'Planen for 2023–2027 gjelder.'],
    ['Vi brukte 412 000 kroner.', 'Vi brukte 412\u00a0000 kroner.'],
    ['Vi har en ny skole.', 'Vi har fått ny skole.'],
  ])('%s → %s', (before, after) => {
    expect(difference(says(before), says(after))).toBe('wording')
  })

  test('a word set in italics, and a key of order that leaves the order', () => {
    const body: Rich = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Vi bygger.', marks: [{ type: 'italic' }] }] },
      ],
    }
    const after = content({ id: 'text-1', kind: 'text', order: 'a5', heading: null, body })
    expect(difference(says('Vi bygger.'), after)).toBe('wording')
  })
})

describe('not language', () => {
  test.each([
    ['Fraværet var 7,4 prosent.', 'Fraværet var 7,5 prosent.'],
    ['Fraværet var 7,4 prosent.', 'Fraværet var 7,4 prosentpoeng.'],
    ['Vi sparte 3 mill.', 'Vi sparte 3 mrd.'],
    ['Resultatet ble 3.', 'Resultatet ble −3.'],
    ['Målet nås i 2026.', 'Målet nås i 2027.'],
    ['Vi bygde to skoler.', 'Vi bygde tre skoler.'],
    ['Vi bygde toogtjue hus.', 'Vi bygde hus.'],
    ['Halvparten sa ja.', 'Mange sa ja.'],
    ['Fra 4 til 5.', 'Fra 5 til 4.'],
    ['Vi kuttet CO2.', 'Vi kuttet CO.'],
    ['Vi bygger.', ''],
  ])('%s → %s', (before, after) => {
    expect(difference(says(before), says(after))).toBe('figures')
  })

  test('a point that is added, removed or moved, and a paragraph', () => {
    const before = results('Ny skole.', 'Tak.')
    expect(difference(before, results('Ny skole.', 'Tak.', 'Gulv.'))).toBe('figures')
    expect(difference(before, results('Ny skole.'))).toBe('figures')
    expect(difference(before, results('Tak.', 'Ny skole.'))).toBe('figures')
    const two = content({ id: 'text-1', kind: 'text', order: 'a0', heading: null, body: rich('Vi.', 'Og.') })
    expect(difference(says('Vi.'), two)).toBe('figures')
  })

  const table = (change: Partial<Table>, value = '161'): Content =>
    content({
      ...{
        id: 'table-1',
        kind: 'table',
        order: 'a0',
        heading: null,
        caption: 'Energi',
        source: '',
        stub: '',
      },
      columns: [{ id: 'y', order: 'a0', label: '2026', type: 'number', unit: 'kWh', decimals: null }],
      rows: [
        {
          ...{
            id: 'r',
            order: 'a0',
            label: 'Strøm',
            unit: '',
            decimals: null,
            total: false,
            highlight: false,
          },
          cells: { y: { value, status: 'final' } },
        },
      ],
      notes: [],
      absent: false,
      ...change,
    } satisfies Table)

  test('a cell, and the name of a row; the title of a table is language', () => {
    expect(difference(table({}), table({}, '158'))).toBe('figures')
    const renamed = (table({}).blocks[0] as Table).rows.map((row) => ({ ...row, label: 'Olje' }))
    expect(difference(table({}), table({ rows: renamed }))).toBe('figures')
    expect(difference(table({}), table({ caption: 'Energibruk' }))).toBe('wording')
  })

  test('a linked figure, a link, a picture, seats, a goal, the language', () => {
    const cell = (row: string): Rich => ({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'cell', attrs: { section: 's', table: 't', row, column: 'c', shown: '12' } },
            { type: 'text', text: 'kWh', marks: [{ type: 'link', attrs: { href: `https://${row}.no` } }] },
          ],
        },
      ],
    })
    const text = (body: Rich) => content({ id: 'text-1', kind: 'text', order: 'a0', heading: null, body })
    expect(difference(text(cell('a')), text(cell('b')))).toBe('figures')
    const picture = (ref: string) =>
      content({
        ...{ id: 'fig-1', kind: 'figure', order: 'a0', alt: 'a', caption: 'b', credit: 'c' },
        shown: { type: 'picture', ref, width: 1, height: 1 },
      })
    expect(difference(picture('one'), picture('two'))).toBe('figures')
    expect(difference(says('Vi.'), { ...says('Vi.'), language: 'nn' })).toBe('figures')
  })
})

describe('whatever stands there', () => {
  test('it is the same exactly where nothing differs', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        expect(difference(before, after) === 'same').toBe(canonical(before) === canonical(after))
        expect(difference(before, after)).toBe(difference(after, before))
      }),
      { numRuns: 300 },
    )
  })

  test('where only the wording differs, every text, cell and status with a figure is as it was', () => {
    const figuresIn = (one: Content) => JSON.stringify(one).match(/"(12|partly|reached|preliminary|pic-\d)"/g)
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        if (difference(before, after) !== 'wording') return
        expect(figuresIn(after)?.sort()).toEqual(figuresIn(before)?.sort())
        expect(after.blocks.map(({ id }) => id).sort()).toEqual(before.blocks.map(({ id }) => id).sort())
      }),
      { numRuns: 2000 },
    )
  })

  test('a figure put anywhere into a text is never language', () => {
    const words = fc.array(fc.constantFrom<string>('vi', 'bygger', 'skoler', 'i', '2026', 'og', '7,4'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, fc.nat(), fc.constantFrom('3', '7,5', 'to', '4 %', 'tusen'), (said, at, figure) => {
        const put = said.toSpliced(at % (said.length + 1), 0, figure)
        expect(difference(says(said.join(' ')), says(put.join(' ')))).toBe('figures')
      }),
    )
  })

  test('a word without a figure put anywhere between words is language', () => {
    const words = fc.array(fc.constantFrom<string>('vi', 'bygger', 'skoler', 'mange'), { minLength: 1 })
    fc.assert(
      fc.property(words, fc.nat(), (said, at) => {
        const put = said.toSpliced(at % (said.length + 1), 0, 'gjerne')
        expect(difference(says(said.join(' ')), says(put.join(' ')))).toBe('wording')
      }),
    )
  })
})

test('the figures that a text says', () => {
  expect(saidFigures('I 2026 gikk 7,4 % (tre av ti) til CO2-kutt, 412 000 kr.')).toEqual([
    ...['2026', '7,4', '%', 'tre', 'ti', 'co2', '412 000', 'kr'],
  ])
})
