import { expect, test } from 'vitest'
import type { Seats } from './blocks/seats'
import { keysAt } from './order'
import { type Label, seatingOf, spanOf } from './seating'
import { ready } from './testing/ready'

const house = (...counts: string[]): Seats => {
  const keys = keysAt([], 0, counts.length)
  const groups = counts.map((seats, i) => ({
    id: `group-${i}`,
    order: keys[i] ?? '',
    name: `Parti nummer ${i + 1}`,
    short: i % 3 === 0 ? '' : 'SV',
    seats,
    role: '',
  }))
  return { ...ready.seats('the-seats'), groups }
}
const touch = (a: Label, b: Label) =>
  spanOf(a).from < spanOf(b).to && spanOf(b).from < spanOf(a).to && Math.abs(a.y - b.y) < 17

test('each group gets its own seats, the first one furthest left', () => {
  const seating = seatingOf(house('9', '3', '8'))
  expect(seating?.groups.map(({ seats }) => seats.length)).toEqual([9, 3, 8])
  const xs = seating?.groups.map(({ label }) => label.x) ?? []
  expect(xs).toEqual(xs.toSorted((a, b) => a - b))
})

test('small groups in a row keep their names apart', () => {
  const labels = seatingOf(house('1', '1', '2', '9', '1', '1', '1', '1', '8', '1', '1'))?.groups.map(
    ({ label }) => label,
  )
  const clashes = labels?.flatMap((one, i) => labels.slice(i + 1).filter((other) => touch(one, other)))
  expect(clashes).toEqual([])
})

test('a group without seats has no place and no name in the drawing', () => {
  expect(seatingOf(house('9', '0', '8'))?.groups).toHaveLength(2)
})

test('nobody, or far too many, are not drawn', () => {
  expect(seatingOf(house('0', ''))).toBeNull()
  expect(seatingOf(house('150', '151'))).toBeNull()
})
