import fc from 'fast-check'

/** A piece of a made-up document. */
export type Made =
  | { is: 'heading'; level: number; words: number }
  | { is: 'paragraph'; words: number; note: boolean; bold: boolean }
  | { is: 'item'; words: number; level: number; ordered: boolean }
  | Table
  | { is: 'struck'; words: number }
  | { is: 'comment'; words: number }

export type Table = {
  is: 'table'
  rows: number
  columns: number
  across: boolean
  down: boolean
  note: boolean
}

const count = fc.integer({ min: 1, max: 5 })
export const made: fc.Arbitrary<Made[]> = fc.array(
  fc.oneof(
    fc.record({ is: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 4 }), words: count }),
    fc.record({
      is: fc.constant('paragraph' as const),
      words: count,
      note: fc.boolean(),
      bold: fc.boolean(),
    }),
    fc.record({
      is: fc.constant('item' as const),
      words: count,
      level: fc.integer({ min: 0, max: 2 }),
      ordered: fc.boolean(),
    }),
    fc.record({
      is: fc.constant('table' as const),
      rows: fc.integer({ min: 1, max: 4 }),
      columns: fc.integer({ min: 1, max: 4 }),
      across: fc.boolean(),
      down: fc.boolean(),
      note: fc.boolean(),
    }),
    fc.record({ is: fc.constant('struck' as const), words: count }),
    fc.record({ is: fc.constant('comment' as const), words: count }),
  ),
  { minLength: 1, maxLength: 12 },
)

const syllables = ['ba', 'ke', 'li', 'mo', 'ru', 'so', 'ta', 'vu', 'nø', 'då']

/** Words that are all different: "balibake", "balibali". */
export function speaker() {
  const said: string[] = []
  const speak = (words: number) => {
    const start = said.length
    for (let i = 0; i < words; i++)
      said.push([...String(1000 + said.length)].map((digit) => syllables[Number(digit)]).join(''))
    return said.slice(start).join(' ')
  }
  return { said, speak }
}
