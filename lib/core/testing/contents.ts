import fc from 'fast-check'
import type { Block } from '../blocks/all'
import { line, type Rich, type RichNode, rich } from '../rich'
import type { Content } from '../section'

const word = fc.constantFrom('', 'ord', 'et annet ord', '12')
const id = (...ids: string[]) => fc.constantFrom(...ids)
const order = fc.constantFrom('a0', 'a1', 'a2')
const yes = fc.constant(true as const)
const anyLine = fc.oneof(
  word.map(line),
  fc.constant(rich('ord').content).map(
    (): ReturnType<typeof line> => ({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ord', marks: [{ type: 'italic' }] }] }],
    }),
  ),
)
const paragraph = fc
  .tuple(fc.constantFrom('paragraph' as const, 'heading' as const, 'bulletList' as const), word)
  .map(([type, words]): RichNode => {
    const content = words === '' ? [] : [{ type: 'text' as const, text: words }]
    if (type === 'paragraph') return { type, content }
    if (type === 'heading') return { type, attrs: { level: 3 }, content }
    return { type, content: [{ type: 'listItem', content: [{ type: 'paragraph', content }] }] }
  })
export const anyRich = fc
  .array(paragraph, { maxLength: 4 })
  .map((content): Rich => ({ type: 'doc', content }))
const cell = fc.record({ value: word, status: fc.constantFrom('final' as const, 'preliminary' as const) })
const decimals = fc.constantFrom(null, 0, 2)
const unique = <T extends { id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { selector: (value) => value.id, maxLength: 3 })
const item = fc.record(
  { id: id('item-1', 'item-2'), order, text: anyLine, continues: id('past-1', 'past-2') },
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
const status = fc.constantFrom(null, 'partly' as const, 'reached' as const)
const goal = fc.record({
  ...{ id: id('goal-1', 'goal-2'), order, goal: word, indicator: word, unit: word, target: word },
  ...{ result: word, status, comment: word },
})
const decision = fc.record({
  ...{ id: id('dec-1', 'dec-2'), order, caseNumber: word, text: word, comment: word },
  date: fc.constantFrom(null, '2026-11-12'),
  status: fc.constantFrom(null, 'done' as const),
})
const group = fc.record({
  ...{ id: id('group-1', 'group-2'), order, name: word, short: word, role: word },
  seats: fc.constantFrom('', '3', '12'),
})
const answer = fc.record(
  {
    ...{ id: id('item-1', 'item-2'), order, was: anyLine, says: anyLine, result: id('item-1') },
    status: fc.constantFrom('solved' as const, 'open' as const),
  },
  { requiredKeys: ['id', 'order', 'was', 'status', 'says'] },
)
const shown = fc.record({
  ...{ type: fc.constant('picture' as const), ref: id('pic-1', 'pic-2') },
  ...{ width: fc.constant(960), height: fc.constant(640) },
})

/** A part of any of the kinds but the points beside results, which are alike. */
export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ id: id('lead-1'), kind: fc.constant('lead' as const), order, text: anyLine }),
  fc.record({
    id: id('res-1'),
    kind: fc.constant('results' as const),
    order,
    heading,
    items: unique(item),
  }),
  fc.record({ id: id('text-1'), kind: fc.constant('text' as const), order, heading, body: anyRich }),
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
  fc.record({
    ...{ id: id('figure-1'), kind: fc.constant('figure' as const), order, shown: fc.option(shown) },
    ...{ alt: word, caption: word, credit: word },
  }),
  fc.record({
    ...{ id: id('seats-1'), kind: fc.constant('seats' as const), order, caption: word, period: word },
    ...{ source: word, groups: unique(group) },
  }),
  fc.record({
    ...{ id: id('goals-1'), kind: fc.constant('goals' as const), order, heading },
    ...{ goals: unique(goal), decisions: unique(decision) },
  }),
  fc.record({
    ...{ id: id('answers-1'), kind: fc.constant('answers' as const), order },
    ...{ year: fc.constantFrom(2024, 2025), items: unique(answer) },
  }),
)
/** Contents that share so many ids that something stands in two of them, and something does not. */
export const anyContent: fc.Arbitrary<Content> = fc.record({
  title: word,
  language: fc.constantFrom('nb' as const, 'en' as const),
  blocks: unique(anyBlock),
})
