import { expect, test } from 'vitest'
import { type Holidays, isOpenDay, isQuiet, isWorkday, workday } from './workdays'

const holidays: Holidays = {
  isHoliday: (day) => ['2027-03-25', '2027-03-26', '2027-03-28', '2027-03-29', '2027-05-17'].includes(day),
  easterOf: (year) => (year === 2027 ? '2027-03-28' : '2026-04-05'),
}

test('a working day is no weekend and no holiday', () => {
  expect(isWorkday('2027-05-14', holidays)).toBe(true)
  expect(isWorkday('2027-05-15', holidays)).toBe(false)
  expect(isWorkday('2027-05-17', holidays)).toBe(false)
})

test.each([
  ['2027-03-19', false],
  ['2027-03-20', true],
  ['2027-03-29', true],
  ['2027-03-30', false],
  ['2026-12-23', false],
  ['2026-12-24', true],
  ['2027-01-01', true],
  ['2027-01-02', false],
])('%s lies in Easter or Christmas: %s', (day, quiet) => {
  expect(isQuiet(day, holidays)).toBe(quiet)
})

test('the working days of Holy Week are worked, but nobody is written to', () => {
  expect(isWorkday('2027-03-23', holidays)).toBe(true)
  expect(isOpenDay('2027-03-23', holidays)).toBe(false)
})

test('working days are counted over weekends and holidays, both ways', () => {
  expect(workday('2027-05-14', 1, holidays)).toBe('2027-05-18')
  expect(workday('2027-05-18', -2, holidays)).toBe('2027-05-13')
  expect(workday('2027-05-15', 0, holidays)).toBe('2027-05-18')
})
