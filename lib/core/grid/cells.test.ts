import { describe, expect, test } from 'vitest'
import { clear, isOdd, setDue, setStatus, setType, typeAt, typedAt } from './cells'
import { at, cellAt, energy } from './example'
import { setRow } from './lines'
import { gridOf } from './spot'

describe('typing in a cell', () => {
  const typed = (text: string, from = energy()) => cellAt(typeAt(from, at(from, 0, 0), text), 0, 0)

  test.each([
    ['1 234,5', { value: '1234.5', status: 'final' }],
    ['..', { value: '', status: 'missing' }],
    ['.', { value: '', status: 'notApplicable' }],
    [':', { value: '', status: 'suppressed' }],
    ['12*', { value: '12', status: 'preliminary' }],
    ['om lag 12', { value: 'om lag 12', status: 'final' }],
    ['12 1)', { value: '12 1)', status: 'final' }],
    ['', { value: '', status: 'final' }],
  ])('%j', (text, cell) => expect(typed(text)).toEqual(cell))

  test('a new figure stays preliminary until it is said to be final', () => {
    const of = energy()
    const before = setDue(of, [at(of, 1, 1)], '2027-06-15')
    expect(cellAt(typeAt(before, at(before, 1, 1), '157'), 1, 1)).toEqual({
      value: '157',
      status: 'preliminary',
      due: '2027-06-15',
    })
  })

  test('takes a unit written along to the row, but never changes one that stands there', () => {
    const other = energy()
    expect(typed('7 kroner', other).value).toBe('7 kroner')
    const bare = setRow(other, gridOf(other).rows[0]!.id, { unit: '' })
    const after = typeAt(bare, at(bare, 0, 0), '7,5 %')
    expect([cellAt(after, 0, 0).value, gridOf(after).rows[0]?.unit]).toEqual(['7.5', '%'])
    expect(cellAt(typeAt(after, at(after, 0, 1), '8 prosent'), 0, 1).value).toBe('8')
  })

  test('starts from what is written, as Norwegians write it', () => {
    const before = energy()
    const of = typeAt(before, at(before, 0, 0), '7.50')
    expect(typedAt(of, at(of, 0, 0))).toBe('7,50')
    const missing = typeAt(of, at(of, 0, 0), '..')
    expect(typedAt(missing, at(missing, 0, 0))).toBe('..')
  })

  test('what is no figure is odd, but an empty cell, a sign and a word among words are not', () => {
    const of = energy()
    const [figures] = gridOf(of).columns
    const odd = (text: string, column = figures!) =>
      isOdd(cellAt(typeAt(of, at(of, 0, 0), text), 0, 0), column)
    expect(['om lag 12', '', '..', '12'].map((text) => odd(text))).toEqual([true, false, false, false])
    expect(odd('om lag 12', { ...figures!, type: 'text' })).toBe(false)
  })

  test('names rows, columns, units and the corner', () => {
    const of = energy()
    const { row, column } = at(of, 0, 0)
    const named = [
      { row, column: 'label' },
      { row, column: 'unit' },
      { row: null, column },
      { row: null, column: 'label' },
    ].reduce((now, spot, i) => typeAt(now, spot, `navn ${i}`), of)
    expect([named.rows[0]?.label, named.rows[0]?.unit, named.columns[0]?.label, named.stub]).toEqual([
      'navn 0',
      'navn 1',
      'navn 2',
      'navn 3',
    ])
    expect(typeAt(of, { row: null, column: 'unit' }, 'x')).toBe(of)
  })
})

describe('a column', () => {
  test('of words that becomes one of figures reads them', () => {
    const of = energy()
    const { column } = at(of, 0, 0)
    const words = setType(of, column, 'text')
    expect(cellAt(words, 0, 0).value).toBe('137400')
    const typed = typeAt(words, at(words, 0, 0), '1 234,5')
    expect(cellAt(typed, 0, 0).value).toBe('1 234,5')
    expect(cellAt(setType(typed, column, 'number'), 0, 0).value).toBe('1234.5')
  })
})

describe('what is said of cells', () => {
  test('a figure that is not shown is not kept', () => {
    const of = energy()
    const hidden = setStatus(of, [at(of, 0, 0), at(of, 0, 1)], 'suppressed')
    expect(cellAt(hidden, 0, 0)).toEqual({ value: '', status: 'suppressed' })
    expect(JSON.stringify(hidden)).not.toContain('137400')
  })

  test('clearing leaves no entry', () => {
    const of = energy()
    expect(clear(of, [at(of, 1, 1)]).rows[1]?.cells).not.toHaveProperty(at(of, 1, 1).column)
  })

  test('only a preliminary figure has a date', () => {
    const of = energy()
    const both = setDue(of, [at(of, 1, 0), at(of, 1, 1)], '2027-06-15')
    expect([cellAt(both, 1, 0).due, cellAt(both, 1, 1).due]).toEqual([undefined, '2027-06-15'])
    expect(cellAt(setStatus(both, [at(of, 1, 1)], 'final'), 1, 1)).toEqual({ value: '158', status: 'final' })
  })
})
