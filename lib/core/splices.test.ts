import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carried, splices } from './splices'

const letters = (text: string) => text.split('')

describe('splices', () => {
  it('make the one text of the other, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'ø') }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'ø') }),
        (before, after) => {
          const made = letters(before)
          for (const { from, to, put } of splices(letters(before), letters(after)).reverse())
            made.splice(from, to - from, ...letters(after).slice(...put))
          expect(made.join('')).toBe(after)
        },
      ),
    )
  })

  it('touch only the places that differ', () => {
    expect(splices(letters('en to tre'), letters('En to fire'))).toEqual([
      { from: 0, to: 1, put: [0, 1] },
      { from: 6, to: 7, put: [6, 8] },
    ])
  })

  it('exchange a text that has nothing left', () => {
    expect(splices(letters('a'.repeat(3000)), letters('b'.repeat(3000)))).toHaveLength(1)
  })
})

describe('a caret', () => {
  const after = (before: string, now: string) => {
    const moved = carried(before.replace('|', ''), now, before.indexOf('|'))
    return `${now.slice(0, moved)}|${now.slice(moved)}`
  }

  it.each([
    ['en| to', 'en to tre', 'en| to tre'],
    ['en to|', 'null en to', 'null en to|'],
    ['en| to tre', 'Nå en to tre fire', 'Nå en| to tre fire'],
    ['en (to|) tre', 'en  tre', 'en | tre'],
    ['en|', 'en to', 'en| to'],
    ['|en', 'to en', '|to en'],
  ])('in «%s» stays by its words when it says «%s»', (before, now, stands) => {
    expect(after(before, now)).toBe(stands)
  })
})
