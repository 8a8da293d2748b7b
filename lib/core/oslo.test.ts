import { expect, test } from 'vitest'
import { instantOf, shownIn } from './oslo'

test.each([
  ['2027-03-30', '08:00', '2027-03-30T06:00:00.000Z'],
  ['2027-02-01', '00:00', '2027-01-31T23:00:00.000Z'],
  // The hour that comes twice when summer ends: the first of them.
  ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
])('a clock in Oslo shows %s %s once', (day, time, at) => {
  expect(instantOf(day, time)?.toISOString()).toBe(at)
  expect(shownIn(new Date(at))).toEqual({ day, time })
})

test.each([
  // The hour that is left out when summer begins.
  ['2027-03-28', '02:30'],
  ['2027-02-30', '08:00'],
  ['2027-02-01', '25:00'],
])('no clock shows %s %s', (day, time) => {
  expect(instantOf(day, time)).toBeNull()
})
