import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFigure } from './figures'

const value = (text: string) => parseFigure(text)?.value ?? null

describe('a figure', () => {
  test.each([
    ['1 234 567', '1234567'],
    ['1\u00a0234,5', '1234.5'],
    ['1\u202f234', '1234'],
    ['1.234.567', '1234567'],
    ['0,125', '0.125'],
    ['1234,567', '1234.567'],
    ['2017', '2017'],
    ['0,30', '0.30'],
    ['−0,3', '-0.3'],
    ['– 0,3', '-0.3'],
    ['+0,3', '0.3'],
    ['  7,5\t', '7.5'],
  ])('%j is %s', (text, decimal) => expect(parseFigure(text)).toEqual({ value: decimal }))

  test.each([
    '01.09.2017',
    '1-2',
    '0047',
    '1e5',
    '(12,4)',
    '12 34',
    '1 2345',
    ',5',
    '5,',
    '',
    'tolv',
    '12 stillinger',
    '9'.repeat(21),
  ])('%j is text', (text) => expect(parseFigure(text)).toBeNull())

  test.each([
    ['1,234', '1.234', '1234'],
    ['1.234', '1.234', '1234'],
    ['−1,234 %', '-1.234', '-1234'],
    ['1.234,56', '1234.56', '1.23456'],
    ['1,234.56', '1234.56', '1.23456'],
  ])('%j is %s, and may have been meant as %s', (text, decimal, or) =>
    expect(parseFigure(text)).toMatchObject({ value: decimal, or }),
  )

  test('is sure where it is known which mark parts the decimals', () => {
    expect(parseFigure('1.234', ',')).toEqual({ value: '1234' })
    expect(parseFigure('1,234', '.')).toEqual({ value: '1234' })
    expect(parseFigure('1,234', ',')).toEqual({ value: '1.234' })
    expect(parseFigure('12.5', ',')).toBeNull()
  })

  test('keeps its unit', () => {
    expect(parseFigure('-0,3 %')).toEqual({ value: '-0.3', unit: '%' })
    expect(parseFigure('7,5 prosent')).toEqual({ value: '7.5', unit: 'prosent' })
    expect(parseFigure('2 687 700 kr')).toEqual({ value: '2687700', unit: 'kr' })
    expect(parseFigure('kr 1 200')).toEqual({ value: '1200', unit: 'kr' })
    expect(parseFigure('kr -1 200')).toEqual({ value: '-1200', unit: 'kr' })
    expect(parseFigure('3,2 mill. kr')).toEqual({ value: '3.2', unit: 'mill. kr' })
    expect(parseFigure('410 m²')).toEqual({ value: '410', unit: 'm²' })
  })

  test('keeps the mark of its note', () => {
    expect(parseFigure('12*')).toEqual({ value: '12', note: '*' })
    expect(parseFigure('12 *)')).toEqual({ value: '12', note: '*' })
    expect(parseFigure('12 1)')).toEqual({ value: '12', note: '1' })
    expect(parseFigure('1 234 2)')).toEqual({ value: '1234', note: '2' })
    expect(parseFigure('8,4³')).toEqual({ value: '8.4', note: '3' })
    expect(parseFigure('8,4 % 1)')).toEqual({ value: '8.4', unit: '%', note: '1' })
    expect(parseFigure('*')).toEqual({ value: '', note: '*' })
  })

  test('may be absent, by the signs of official statistics', () => {
    expect(parseFigure('–')).toEqual({ value: '', status: 'missing' })
    expect(parseFigure('..')).toEqual({ value: '', status: 'missing' })
    expect(parseFigure('.')).toEqual({ value: '', status: 'notApplicable' })
    expect(parseFigure(':')).toEqual({ value: '', status: 'suppressed' })
  })

  test('that is stored already is read as itself', () => {
    const stored = fc.stringMatching(/^-?(0|[1-9]\d{0,19})(\.\d{1,10})?$/)
    fc.assert(
      fc.property(stored, (decimal) => {
        expect(value(decimal)).toBe(decimal)
      }),
    )
  })

  test('is never made of arbitrary text unless its digits stay in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .,-–()*%kr') }), (text) => {
        const figure = parseFigure(text)
        if (!figure) return
        const digits = (of: string) => of.replace(/\D/g, '')
        expect(digits(figure.value) + digits(figure.note ?? '')).toBe(digits(text))
      }),
    )
  })
})
