import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Rich, richSchema } from '../rich'
import { type Amendment, amended, amendments, plainText, richText } from '../testing/texts'
import type { Json } from '../tree'
import { wordsOf } from '../wording'
import { pieces, textOf } from './pieces'
import { split } from './split'
import { mergeText } from './text'

const path = ['blocks', 'block-1', 'caption']
const tries = { numRuns: 400 }

const inPlain = (text: string, list: readonly Amendment[]) =>
  amended(split(text), list, (word) => ` ${word}`).join('')

const inRich = (doc: Rich, list: readonly Amendment[]) =>
  textOf(amended(pieces(doc), list, (word) => ({ type: 'text', text: ` ${word}` })))

/** One text and what two made of it: plain or rich. */
const trio = fc
  .tuple(fc.oneof(plainText, richText), amendments('kari'), amendments('ola'))
  .map(([base, kari, ola]): Json[] =>
    typeof base === 'string'
      ? [base, inPlain(base, kari), inPlain(base, ola)]
      : ([textOf(pieces(base)), inRich(base, kari), inRich(base, ola)] as unknown as Json[]),
  )

const written = (text: Json | undefined) => split(wordsOf(text).join('\n')).map((word) => word.trim())
const own = (text: Json | undefined) => written(text).filter((word) => /^(kari|ola)\d/.test(word))

test('no word that anybody wrote is lost where two texts became one', () => {
  fc.assert(
    fc.property(trio, ([base, mine, theirs]) => {
      const both = mergeText(path, base, mine, theirs)
      if (both === undefined) return
      expect(own(both)).toEqual(expect.arrayContaining([...own(mine), ...own(theirs)]))
      expect(own(both)).toHaveLength(own(mine).length + own(theirs).length)
    }),
    tries,
  )
})

test('what both left alone stands, and what neither wrote does not come', () => {
  fc.assert(
    fc.property(trio, ([base, mine, theirs]) => {
      const both = mergeText(path, base, mine, theirs)
      if (both === undefined) return
      const known = new Set([base, mine, theirs].flatMap(written))
      expect(written(both).filter((word) => !known.has(word))).toEqual([])
    }),
    tries,
  )
})

test('it is the same whoever saves first, and each time', () => {
  fc.assert(
    fc.property(trio, ([base, mine, theirs]) => {
      const both = mergeText(path, base, mine, theirs)
      expect(mergeText(path, base, theirs, mine)).toEqual(both)
      expect(mergeText(path, base, mine, theirs)).toEqual(both)
    }),
    tries,
  )
})

test('who changed nothing, or the same, changes nothing', () => {
  fc.assert(
    fc.property(trio, ([base, mine]) => {
      expect(mergeText(path, base, mine, base)).toEqual(mine)
      expect(mergeText(path, base, base, mine)).toEqual(mine)
      expect(mergeText(path, base, mine, mine)).toEqual(mine)
    }),
    tries,
  )
})

test('rich text comes out as the schema has it', () => {
  fc.assert(
    fc.property(richText, amendments('kari'), amendments('ola'), (base, kari, ola) => {
      const both = mergeText(path, base as Json, inRich(base, kari) as Json, inRich(base, ola) as Json)
      if (both !== undefined) expect(richSchema.parse(both)).toEqual(both)
    }),
    tries,
  )
})

test('a line before and a line after a text are always joined', () => {
  fc.assert(
    fc.property(richText, (base) => {
      const row = pieces(base)
      fc.pre(wordsOf(base).length > 0)
      const before = textOf([{ opens: 'paragraph' }, { type: 'text', text: 'kari1' }, ...row])
      const after = textOf([...row, { opens: 'paragraph' }, { type: 'text', text: 'ola1' }])
      const both = mergeText(path, textOf(row) as Json, before as Json, after as Json)
      expect(own(both)).toEqual(['kari1', 'ola1'])
    }),
    tries,
  )
})
