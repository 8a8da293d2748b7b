import { describe, expect, test } from 'vitest'
import { type Ended, lendSchema, linkState, outsideSchema, wrongDay } from './lending'

const day = '2027-03-01'

describe('the last day of a link', () => {
  test.each([
    ['2027-02-28', 'Dagen er over.'],
    ['2027-03-01', null],
    ['2027-04-30', null],
    ['2027-05-01', 'En leselenke kan virke i høyst 60 dager.'],
  ])('%s: %s', (until, says) => {
    expect(wrongDay(until, day)).toBe(says)
  })
})

describe('a link', () => {
  const standing = (ended: Ended | null, until: string, away = false) =>
    linkState({ ended, until, away }, day)

  test('works to the end of its last day', () => {
    expect(standing(null, day)).toBe('works')
    expect(standing(null, '2027-02-28')).toBe('expired')
    expect(standing(null, '2027-04-01', true)).toBe('away')
  })

  test('that was ended says why, whatever else has come', () => {
    expect(standing('revoked', '2027-02-28', true)).toBe('revoked')
    expect(standing('published', '2027-04-01')).toBe('published')
  })
})

test('who it is for has to be said', () => {
  const wish = {
    section: 'seksjonen',
    holder: ' ',
    holderIs: 'revisor',
    email: '',
    until: day,
    mayComment: true,
  }
  expect(lendSchema.safeParse(wish).success).toBe(false)
  expect(lendSchema.parse({ ...wish, holder: ' Ane Vik ' }).holder).toBe('Ane Vik')
})

test('what comes from a form has the line breaks of forms, which are not counted', () => {
  const said = { thread: 'samtalen', comment: 'kommentaren', text: `${'a\r\n'.repeat(999)}aa` }
  expect(outsideSchema.parse(said)).toMatchObject({ place: '', text: `${'a\n'.repeat(999)}aa` })
  expect(outsideSchema.safeParse({ ...said, text: ' \r\n ' }).success).toBe(false)
})
