import { describe, expect, test } from 'vitest'
import { clockWords, dateWords, momentWords } from './dates'
import { brief, listWords } from './lists'
import { figureWords } from './numbers'

describe('a figure in Norwegian', () => {
  test.each([
    ['1234', null, '1\u00a0234'],
    ['-1234.5', null, '−1\u00a0234,5'],
    ['7.50', null, '7,50'],
    ['7.50', 1, '7,5'],
    ['0.05', 1, '0,1'],
    ['-0.04', 1, '0,0'],
    ['7', 2, '7,00'],
    ['12345678901234567890.1', null, '12\u00a0345\u00a0678\u00a0901\u00a0234\u00a0567\u00a0890,1'],
    ['om lag 7', 1, 'om lag 7'],
    ['', 1, ''],
  ])('%j with %j decimals is %j', (value, decimals, words) => {
    expect(figureWords(value, decimals)).toBe(words)
  })
})

describe('days and times', () => {
  const lateInWinter = new Date('2026-12-31T23:30:00Z')

  test('a date is a day, wherever it is read', () => {
    expect(dateWords('2027-03-30')).toBe('30. mars 2027')
    expect(dateWords('2027-03-30', 'en')).toBe('30 March 2027')
  })
  test('an instant is told as in Oslo', () => {
    expect(dateWords(lateInWinter)).toBe('1. januar 2027')
    expect(clockWords(lateInWinter)).toBe('kl. 00.30')
    expect(momentWords(new Date('2027-06-09T08:42:00Z'))).toBe('9. juni 2027 kl. 10.42')
  })
})

test('a list ends with "og", in English with "and"', () => {
  expect(listWords(['Eiendom', 'HR', 'IT'])).toBe('Eiendom, HR og IT')
  expect(listWords(['a', 'b'], 'en')).toBe('a and b')
})

test('a long text is cut after a whole word', () => {
  expect(brief('Kort nok', 20)).toBe('Kort nok')
  expect(brief('Etterslepet på vedlikehold vokser', 20)).toBe('Etterslepet på …')
})
