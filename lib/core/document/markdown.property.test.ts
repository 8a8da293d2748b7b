import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../blocks/all'
import { build, importedWords } from '../importing/build'
import { readText } from '../importing/read-text'
import { recognise } from '../importing/recognise'
import { counter } from '../importing/testing'
import { keysAt } from '../order'
import type { Inline, Mark, Rich } from '../rich'
import { words } from '../section'
import { blockPieces } from './blocks'
import { markdownOf } from './markdown'
import { plainWords } from './piece'

// What is taken along as Markdown can be brought in again: no word is lost, whatever was written.

/** What Markdown and the importer give a meaning to, among ordinary words. */
const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('skolen', 'Åpnet', 'for', 'fjerde', 'år', 'på', 'rad', 'e-post') },
  fc.constantFrom(
    ...['#', '##', '-', '+', '*', '**', '_', '__', '`', '```', '|', '||', '>', '<b>', '&amp;', '[x]', '(y)'],
    ...[
      '[x](http://y.no)',
      '![x](y)',
      '\\',
      '\\*',
      '~~',
      '---',
      '===',
      '1.',
      '2)',
      '2017.',
      '*)',
      'a_b_c',
      'x*y',
      '{z}',
    ],
  ),
  fc.string({ unit: fc.constantFrom(...'abcæøå019 .,:;!?*_[]()#|`~<>\\&-+='), maxLength: 12 }),
)
const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((all) => all.join(' ').trim() || 'ord')

const mark: fc.Arbitrary<Mark[]> = fc.constantFrom<Mark[]>(
  [],
  [{ type: 'bold' }],
  [{ type: 'italic' }],
  [{ type: 'bold' }, { type: 'italic' }],
)
const inlines: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(text, mark).map(([text, marks]): Inline => ({ type: 'text', text, marks })),
    },
    fc.constant<Inline>({ type: 'text', text: ' ' }),
    fc.constant<Inline>({ type: 'hardBreak' }),
  ),
  { minLength: 1, maxLength: 5 },
)
const body: fc.Arbitrary<Rich> = fc
  .array(
    fc.oneof(
      inlines.map((content) => ({ type: 'paragraph' as const, content })),
      fc
        .tuple(
          fc.constantFrom('bulletList' as const, 'orderedList' as const),
          fc.array(inlines, { minLength: 1, maxLength: 4 }),
        )
        .map(([type, all]) => ({
          type,
          content: all.map((content) => ({
            type: 'listItem' as const,
            content: [{ type: 'paragraph' as const, content }],
          })),
        })),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((content) => ({ type: 'doc', content }))

const table = fc
  .tuple(
    text,
    fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }),
    fc.array(text, { maxLength: 2 }),
  )
  .map(([caption, cells, notes]) => {
    const keys = keysAt([], 0, cells.length)
    const row = { unit: '', decimals: null, total: false, highlight: false }
    return {
      kind: 'table' as const,
      ...{ heading: null, caption, source: '', stub: 'Hva', absent: false },
      columns: [
        { id: 'column-1', order: 'a0', label: 'Svar', type: 'text' as const, unit: '', decimals: null },
      ],
      rows: cells.map(([label, value], i) => ({
        ...row,
        ...{ id: `row-no-${i}`, order: keys[i] ?? '', label },
        cells: { 'column-1': { value, status: 'final' as const } },
      })),
      notes: notes.map((says, i) => ({
        ...{ id: `note-no-${i}`, order: keysAt([], 0, notes.length)[i] ?? '', text: says },
        at: { [`row:row-no-${i % cells.length}`]: true as const },
      })),
    }
  })

const blocks: fc.Arbitrary<Block[]> = fc
  .array(
    fc.oneof(
      body.map((body) => ({ kind: 'text' as const, heading: null, body })),
      table,
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((all) => {
    const keys = keysAt([], 0, all.length)
    return all.map((one, i) => ({ ...one, id: `block-${i}`, order: keys[i] ?? '' }) as Block)
  })

const around = (siblings: readonly Block[]) => ({
  ...{ siblings, year: 2026, language: 'nb' as const, level: 2 },
  numberOf: () => '1',
  noteNumberOf: (id: string) => Number(id.at(-1)) + 1,
  pastOf: () => null,
  whole: (address: string) => address,
  pictureAt: () => null,
})

/** Every word and figure, without the signs around them. */
const said = (texts: readonly string[]) => texts.flatMap((one) => one.match(/[\p{L}\p{N}]+/gu) ?? [])

test('no word is lost on the way out and in again', () => {
  fc.assert(
    fc.property(blocks, (siblings) => {
      const heading = {
        kind: 'heading' as const,
        language: 'nb' as const,
        level: 1,
        number: '',
        words: plainWords('Eiendom'),
      }
      const markdown = markdownOf([heading, ...blockPieces(around(siblings))])
      const read = readText(Buffer.from(markdown))
      if (!read.ok) throw new Error(read.refusal.says)
      const back = said(importedWords(build(recognise(read.value.text), counter(), 2026)))
      const wanted = said(words({ title: 'Eiendom', language: 'nb', blocks: siblings }))
      // What a table is called gets its number, and a note its mark.
      const labels = (list: string[]) => list.filter((word) => !/^(Tabell|[123])$/.test(word))
      expect(labels(back)).toEqual(labels(wanted))
    }),
    { numRuns: 400 },
  )
})
