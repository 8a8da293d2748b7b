import { expect, test } from 'vitest'
import { tableCsv } from '../csv'
import { seatsTable } from '../seats-table'
import { ready, saidOf } from '../testing/ready'

const seats = ready.seats('the-seats')
const [left, right] = seats.groups

test('an elected body has a name, parties, and seats that are counted', () => {
  expect(saidOf(seats)).toEqual([])
  expect(saidOf({ ...seats, caption: ' ', groups: [] })).toEqual([
    ['blocks/the-seats/caption', 'Det folkevalgte organet har ikke noe navn.'],
    ['blocks/the-seats/groups', 'Organet har ingen plasser.'],
  ])
})

test.each(['', 'ni', '4,5', '-3', '1000'])('%j is no number of seats', (typed) => {
  expect(saidOf({ ...seats, groups: [{ ...left!, seats: typed }, right!] })).toEqual([
    [
      'blocks/the-seats/groups/left-1/seats',
      '«Kommunestyret»: antall plasser for Arbeiderpartiet er ikke et helt tall.',
    ],
  ])
})

test('a party has a name', () => {
  expect(saidOf({ ...seats, groups: [{ ...left!, name: ' ' }, right!] })).toEqual([
    ['blocks/the-seats/groups/left-1/name', '«Kommunestyret»: et parti har ikke noe navn.'],
  ])
})

test('its table has a row for each party, the offices, and the sum', () => {
  const csv = tableCsv(seatsTable(seats, 'nb'), 'Figur 4.1', 'nb')
  expect(csv.split('\r\n').slice(2, 6)).toEqual([
    'Parti;Plasser;Verv',
    'Arbeiderpartiet (Ap);9;Ordfører',
    'Høyre (H);8;',
    'I alt;17;',
  ])
})
