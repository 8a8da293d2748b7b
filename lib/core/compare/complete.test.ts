import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../blocks/all'
import { canonical } from '../canonical'
import { compare } from '../compare'
import { line, rich } from '../rich'
import type { Content } from '../section'

describe('nothing that differs is left out', () => {
  const word = fc.constantFrom('', 'ord', 'et annet ord', '12')
  const id = (...ids: string[]) => fc.constantFrom(...ids)
  const order = fc.constantFrom('a0', 'a1', 'a2')
  const yes = fc.constant(true as const)
  const doc = fc.oneof(
    word.map(line),
    fc.constant(rich('ord').content).map(
      (): ReturnType<typeof line> => ({
        type: 'doc',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'ord', marks: [{ type: 'italic' }] }] },
        ],
      }),
    ),
  )
  const cell = fc.record({ value: word, status: fc.constantFrom('final' as const, 'preliminary' as const) })
  const decimals = fc.constantFrom(null, 0, 2)
  const unique = <T extends { id: string }>(one: fc.Arbitrary<T>) =>
    fc.uniqueArray(one, { selector: (value) => value.id, maxLength: 3 })
  const item = fc.record(
    { id: id('item-1', 'item-2'), order, text: doc, continues: id('past-1', 'past-2') },
    { requiredKeys: ['id', 'order', 'text'] },
  )
  const column = fc.record({
    id: id('col-1', 'col-2'),
    order,
    label: word,
    type: fc.constantFrom('number' as const, 'text' as const),
    unit: word,
    decimals,
  })
  const someRow = fc.record({
    id: id('row-1', 'row-2'),
    order,
    label: word,
    unit: word,
    decimals,
    total: fc.boolean(),
    highlight: fc.boolean(),
    cells: fc.dictionary(id('col-1', 'col-2', 'gone-1'), cell),
  })
  const note = fc.record({
    id: id('note-1', 'note-2'),
    order,
    text: word,
    at: fc.dictionary(id('caption', 'row:row-1'), yes),
  })
  const heading = fc.option(word)
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ id: id('lead-1'), kind: fc.constant('lead' as const), order, text: doc }),
    fc.record({
      id: id('res-1'),
      kind: fc.constant('results' as const),
      order,
      heading,
      items: unique(item),
    }),
    fc.record({ id: id('text-1'), kind: fc.constant('text' as const), order, heading, body: doc }),
    fc.record({
      id: id('table-1', 'table-2'),
      kind: fc.constant('table' as const),
      order,
      heading,
      caption: word,
      source: word,
      stub: word,
      columns: unique(column),
      rows: unique(someRow),
      notes: unique(note),
      absent: fc.boolean(),
    }),
    fc.record({
      id: id('chart-1'),
      kind: fc.constant('chart' as const),
      order,
      caption: word,
      form: fc.constantFrom('bar' as const, 'line' as const),
      table: fc.option(id('table-1', 'table-2')),
      rows: fc.dictionary(id('row-1', 'row-2'), yes),
      without: fc.dictionary(id('col-1', 'col-2'), yes),
      alt: word,
    }),
  )
  const anyContent: fc.Arbitrary<Content> = fc.record({
    title: word,
    language: fc.constantFrom('nb' as const, 'en' as const),
    blocks: unique(block),
  })

  test('two contents differ exactly when something is said', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (before, after) => {
        const { changes } = compare(before, after, 2026)
        expect(changes > 0).toBe(canonical(before) !== canonical(after))
      }),
      { numRuns: 500 },
    )
  })

  test('one changed field is enough', () => {
    fc.assert(
      fc.property(anyContent, block, (before, one) => {
        const after = { ...before, blocks: [...before.blocks.filter(({ id }) => id !== one.id), one] }
        expect(compare(before, after, 2026).changes > 0).toBe(canonical(before) !== canonical(after))
      }),
      { numRuns: 500 },
    )
  })
})
