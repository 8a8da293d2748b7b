import { expect, test } from 'vitest'
import { dayWords, distanceWords, lateWords, shortDay, sinceWords } from './days'

const today = '2027-02-09'

test('a due date, as people say how far it is', () => {
  expect(distanceWords('2027-02-09', today)).toBe('i dag')
  expect(distanceWords('2027-02-10', today)).toBe('i morgen')
  expect(distanceWords('2027-02-12', today)).toBe('om 3 dager')
  expect(distanceWords('2027-02-08', today)).toBe('1 dag over fristen')
  expect(distanceWords('2027-02-05', today)).toBe('4 dager over fristen')
  expect(lateWords('2027-02-08', today)).toBe('1 dag over')
})

test('distance counts dates, also over the night when clocks change', () => {
  expect(distanceWords('2027-03-29', '2027-03-27')).toBe('om 2 dager')
})

test('a day, with its year only where that is another', () => {
  expect(dayWords('2027-02-12', today)).toBe('fredag 12. februar')
  expect(dayWords('2026-12-31', today)).toBe('torsdag 31. desember 2026')
  expect(shortDay('2027-02-12', today)).toBe('12. feb.')
})

test('an instant belongs to its day in Oslo', () => {
  expect(sinceWords(new Date('2027-02-08T23:30:00Z'), today)).toBe('i dag kl. 00.30')
  expect(sinceWords(new Date('2027-02-08T13:20:00Z'), today)).toBe('i går kl. 14.20')
  expect(sinceWords(new Date('2027-02-04T09:00:00Z'), today)).toBe('4. februar kl. 10.00')
  expect(sinceWords(new Date('2026-02-04T09:00:00Z'), today)).toBe('4. februar 2026 kl. 10.00')
})
