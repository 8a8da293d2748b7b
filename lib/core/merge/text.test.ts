import { describe, expect, test } from 'vitest'
import { line, plain, type Rich, rich } from '../rich'
import type { Json } from '../tree'
import { mergeText } from './text'

const caption = ['blocks', 'block-1', 'caption']
const title = (base: string, mine: string, theirs: string) => mergeText(caption, base, mine, theirs)
const doc = (base: Rich, mine: Rich, theirs: Rich) =>
  mergeText(['blocks', 'block-1', 'body'], base as Json, mine as Json, theirs as Json) as Rich | undefined

describe('two changes of one text', () => {
  test('are joined where they do not touch', () => {
    expect(
      title(
        'Vi bygger skoler i byen.',
        'Vi bygger og river skoler i byen.',
        'Vi bygger skoler i byen. Alle er i tre.',
      ),
    ).toBe('Vi bygger og river skoler i byen. Alle er i tre.')
  })

  test('touch when they change the same word, or neighbours', () => {
    expect(title('Tre skoler åpnet.', 'Fire skoler åpnet.', 'Fem skoler åpnet.')).toBeUndefined()
    expect(title('Tre skoler åpnet.', 'Fire skoler åpnet.', 'Tre bygg åpnet.')).toBeUndefined()
  })

  test('touch when both write at the same place', () => {
    expect(title('Vi bygger.', 'Vi bygger. Mye.', 'Vi bygger. Lite.')).toBeUndefined()
  })

  test('touch when one wrote in what the other took out', () => {
    expect(
      title('Vi bygger skoler i byen nå.', 'Vi bygger nå.', 'Vi bygger skoler midt i byen nå.'),
    ).toBeUndefined()
  })

  test('take in a figure that follows its table while another writes around it', () => {
    const said = (before: string, shown: string, after: string): Rich => ({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: before },
            {
              type: 'cell',
              attrs: {
                section: 'kapittel-hr',
                table: 'tabell-tall',
                row: 'rad-fravar',
                column: 'kolonne-26',
                shown,
              },
            },
            { type: 'text', text: after },
          ],
        },
      ],
    })
    const base = said('I alt var fraværet ', '7,4', ' prosent i år.')
    const worded = said('I alt var fraværet ', '7,4', ' prosent i hele kommunen i år.')
    const followed = said('I alt var fraværet ', '7,5', ' prosent i år.')
    const both = said('I alt var fraværet ', '7,5', ' prosent i hele kommunen i år.')
    expect(doc(base, worded, followed)).toEqual(both)
    expect(doc(base, followed, worded)).toEqual(both)
  })

  test('leave a figure whole: it and its unit come from one person', () => {
    expect(
      title('Fravær 7,4 prosent i år.', 'Fravær 7,5 prosent i år.', 'Fravær 7,6 prosent i år.'),
    ).toBeUndefined()
    expect(
      title('Det kostet 412 000 kroner.', 'Det kostet 415 000 kroner.', 'Det kostet 412 300 kroner.'),
    ).toBeUndefined()
    expect(
      title('Fravær 7,4 prosent i år.', 'Fravær 7,5 prosent i år.', 'Fravær 7,4 dager i år.'),
    ).toBeUndefined()
  })

  test('are one change where one wrote what the other did, and went on', () => {
    expect(title('Vi bygger', 'Vi bygger skoler', 'Vi bygger skoler og barnehager')).toBe(
      'Vi bygger skoler og barnehager',
    )
  })

  test('are never joined in figures, units, ids and settings', () => {
    const cell = ['blocks', 'block-1', 'rows', 'row-1', 'cells', 'col-1']
    const final = (value: string): Json => ({ value, status: 'final' })
    expect(mergeText(cell, final('1 2 3'), final('0 1 2 3'), final('1 2 3 4'))).toBeUndefined()
    expect(mergeText(['blocks', 'block-1', 'unit'], 'a b c', 'x a b c', 'a b c x')).toBeUndefined()
    expect(mergeText(['blocks', 'block-1', 'order'], 'a0 b c', 'x a0 b c', 'a0 b c x')).toBeUndefined()
  })
})

describe('two changes of one rich text', () => {
  test('keep the look that one gave a word, and the line that another put in', () => {
    const bold: Rich = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Vi bygger ' },
            { type: 'text', text: 'tre', marks: [{ type: 'bold' }] },
            { type: 'text', text: ' skoler.' },
          ],
        },
      ],
    }
    const joined = doc(rich('Vi bygger tre skoler.'), bold, rich('Vi bygger tre skoler.', 'De er i tre.'))
    expect(joined?.content[0]).toEqual(bold.content[0])
    expect(joined && plain(joined)).toBe('Vi bygger tre skoler.\nDe er i tre.')
  })

  test('let one part a paragraph while another writes in the rest of it', () => {
    const joined = doc(
      rich('Vi bygger skoler. Alle er i tre.'),
      rich('Vi bygger skoler.', 'Alle er i tre.'),
      rich('I år: Vi bygger skoler. Alle er i tre.'),
    )
    expect(joined && plain(joined)).toBe('I år: Vi bygger skoler.\nAlle er i tre.')
  })

  test('let one put in an item of a list while another writes in the next', () => {
    const list = (...texts: string[]): Rich => ({
      type: 'doc',
      content: [
        {
          type: 'bulletList',
          content: texts.map((text) => ({ type: 'listItem', content: [line(text).content[0]] })),
        },
      ],
    })
    const joined = doc(
      list('Skoler i byen', 'Veier'),
      list('Skoler i byen', 'Broer', 'Veier'),
      list('Nye skoler i byen', 'Veier'),
    )
    expect(joined).toEqual(list('Nye skoler i byen', 'Broer', 'Veier'))
  })
})

test('a text of 50 000 characters is joined while one types; what differs all through is not', () => {
  const long = Array.from({ length: 7500 }, (_, i) => `ord${i % 400}`)
  const text = (words: string[]) =>
    rich(...Array.from({ length: 75 }, (_, p) => words.slice(p * 100, p * 100 + 100).join(' ')))
  const began = performance.now()
  const joined = doc(text(long), text(long.with(10, 'kari')), text(long.with(7490, 'ola')))
  expect(joined && plain(joined)).toMatch(/kari[\s\S]*ola/)
  expect(doc(text(long), text(long.toReversed()), text(long.with(3000, 'ola')))).toBeUndefined()
  // Far from what is measured: it is only there to notice a square.
  expect(performance.now() - began).toBeLessThan(4000)
})
