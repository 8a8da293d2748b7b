import fc from 'fast-check'
import type { Inline, Mark, Rich, RichNode } from '../rich'

/** Texts as people write them, and what people do to them, for tests that try hundreds of them. */

const words = [
  'skolen',
  'åpnet',
  'i',
  'mars',
  '7,4',
  'prosent',
  '412 000',
  'og',
  'og',
  '.',
  ',',
  'Æ',
  '👩‍👩‍👧',
  '__proto__',
]
/** Each with a space before it: two words put beside each other stay two. */
const word = fc.constantFrom(...words.map((one) => ` ${one}`))
const look: fc.Arbitrary<Mark[]> = fc.constantFrom<Mark[]>(
  [],
  [],
  [],
  [{ type: 'bold' }],
  [{ type: 'link', attrs: { href: 'https://solvik.example/' } }],
)

const said = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(''))

const run: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('text' as const), text: said, marks: look }) },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' as const }) },
)

const inside = fc.array(run, { maxLength: 4 }).map((content) => (content.length > 0 ? { content } : {}))

const paragraph = inside.map((content) => ({ type: 'paragraph' as const, ...content }))

const item = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((content) => ({ type: 'listItem' as const, content }))

const node: fc.Arbitrary<RichNode> = fc.oneof(
  paragraph,
  inside.map((content) => ({ type: 'heading' as const, attrs: { level: 3 as const }, ...content })),
  fc.record({
    type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
    content: fc.array(item, { minLength: 1, maxLength: 3 }),
  }),
)

export const richText: fc.Arbitrary<Rich> = fc
  .array(node, { minLength: 1, maxLength: 5 })
  .map((content) => ({ type: 'doc', content }))

export const plainText = fc.array(word, { maxLength: 20 }).map((all) => all.join(''))

/** Takes out some of a row and puts something in, at places told by numbers. */
export type Amendment = { at: number; out: number; put: readonly string[] }

/** Words that nobody else writes: `who` is in each of them. */
export const amendments = (who: string): fc.Arbitrary<Amendment[]> =>
  fc.array(
    fc.record({
      at: fc.nat(60),
      out: fc.nat(3),
      put: fc.array(
        fc.nat(99).map((n) => `${who}${n}`),
        { maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )

/** A row after some amendments. */
export function amended<T>(row: readonly T[], list: readonly Amendment[], make: (word: string) => T): T[] {
  return list.reduce<T[]>(
    (now, { at, out, put }) => now.toSpliced(at % (now.length + 1), out, ...put.map(make)),
    [...row],
  )
}
