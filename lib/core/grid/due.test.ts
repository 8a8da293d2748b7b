import { expect, test } from 'vitest'
import { readDate, writeDate } from './due'

test('a date is one that exists', () => {
  expect(readDate('15.6.2027')).toBe('2027-06-15')
  expect(readDate(' 05. 06. 2027')).toBe('2027-06-05')
  expect(readDate('31.2.2027')).toBeNull()
  expect(readDate('i juni')).toBeNull()
  expect(writeDate('2027-06-05')).toBe('5.6.2027')
})
