import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf } from './excerpt'
import { questionOf, widened } from './terms'
import { tokens } from './tokens'
import { queryOf, vectorOf } from './vector'

describe('what was typed becomes a question', () => {
  test('each word must be there, and longer words that begin so will do', () => {
    expect(queryOf(questionOf('sykefravær barnehage'))).toBe("(('sykefravær':*)) & (('barnehag':*))")
  })

  test('words in quotes stand together and are whole; what stands everywhere counts as a step', () => {
    expect(queryOf(questionOf('«drift av bygg»'))).toBe("(('drift') <2> ('bygg'))")
  })

  test('words that stand everywhere are not asked for', () => {
    expect(queryOf(questionOf('og bygg'))).toBe("(('bygg':*))")
    expect(questionOf('og i på')).toEqual({ phrases: [], isCommon: true })
  })

  test('a short word begins no other', () => {
    expect(queryOf(questionOf('hr'))).toBe("(('hr'))")
  })

  test('words near to one will do in its place', () => {
    const near = [{ typed: 'fravær', folded: ['sykefravær'], written: ['sykefravær'], instead: false }]
    expect(queryOf(widened(questionOf('fravær'), near))).toBe("(('fravær':* | 'sykefravær'))")
  })
})

test('whatever is typed makes a question that PostgreSQL can read', () => {
  const wellFormed = /^('[^'\\]+'|[():*|&<>\d ])*$/
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(queryOf(questionOf(typed))).toMatch(wellFormed)
      expect(vectorOf([typed])).toMatch(/^('[^'\\]+':[\d,]+ ?)*$/)
    }),
  )
})

describe('excerpts', () => {
  const shown = (text: string, typed: string) =>
    excerptOf({ kind: 'text', anchor: 'd-1', text }, questionOf(typed)).pieces
  const marked = (text: string, typed: string) =>
    shown(text, typed)
      .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
      .join('')

  test('mark the words in every form', () => {
    expect(marked('Sykefraværet gikk ned. Sjukefråværet òg.', 'sykefravær')).toBe(
      '[Sykefraværet] gikk ned. [Sjukefråværet] òg.',
    )
  })

  test('cut a long text between words, and say so', () => {
    const text = `${'ord '.repeat(60)}eiendom ${'mer '.repeat(80)}`.trim()
    const said = marked(text, 'eiendommer')
    expect(said).toMatch(/^… ord .*\[eiendom\] mer .*mer …$/)
    expect(said.length).toBeLessThan(300)
  })

  test('say every word of the text that they show, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('bygg', 'drift', 'og', 'vann'), { maxLength: 30 }), (words) => {
        const text = words.join(' ')
        const said = shown(text, 'bygg').map((one) => one.text)
        if (words.includes('bygg') && text.length < 200) expect(tokens(said.join(''))).toEqual(tokens(text))
      }),
    )
  })
})

test('an excerpt of one endless word is no longer than others', () => {
  const text = `https://${'eksempel.'.repeat(60)} ${'ord '.repeat(3000)}`
  const { pieces } = excerptOf({ kind: 'text', anchor: '', text }, questionOf('eksempel'))
  expect(pieces.some(({ marked }) => marked)).toBe(true)
  expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(300)
})
