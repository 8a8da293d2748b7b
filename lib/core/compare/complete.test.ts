import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from '../canonical'
import { compare } from '../compare'
import { paragraphs, type Rich } from '../rich'
import { anyBlock, anyContent, anyRich } from '../testing/contents'
import { comparedParagraphs, sources } from './paragraphs'
import { comparedWords } from './words'

describe('nothing that differs is left out', () => {
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
      fc.property(anyContent, anyBlock, (before, one) => {
        const after = { ...before, blocks: [...before.blocks.filter(({ id }) => id !== one.id), one] }
        expect(compare(before, after, 2026).changes > 0).toBe(canonical(before) !== canonical(after))
      }),
      { numRuns: 500 },
    )
  })
})

describe('the pieces of a text make up both sides', () => {
  const side = (told: ReturnType<typeof comparedParagraphs>, other: 'in' | 'out') =>
    told
      .filter(({ pieces }) => pieces.length === 0 || pieces.some(({ fate }) => fate !== other))
      .map(({ pieces }) =>
        pieces
          .filter(({ fate }) => fate !== other)
          .map(({ text }) => text)
          .join(''),
      )
      .filter((text) => text !== '')
  const written = (doc: Rich) => paragraphs(doc).filter((text) => text !== '')

  test('whatever was rewritten, moved or set in another way', () => {
    fc.assert(
      fc.property(anyRich, anyRich, (before, after) => {
        const told = comparedParagraphs(sources(before), sources(after))
        expect(side(told, 'in')).toEqual(written(before))
        expect(side(told, 'out')).toEqual(written(after))
      }),
      { numRuns: 500 },
    )
  })

  test('two texts that have nothing in common are not laid word over word', () => {
    const [before, after] = ['a', 'b'].map((letter) =>
      Array.from({ length: 5000 }, (_, i) => `${letter}${i}`).join(' '),
    ) as [string, string]
    expect(comparedWords(before, after)).toEqual([
      { fate: 'out', text: before },
      { fate: 'in', text: after },
    ])
  })
})
