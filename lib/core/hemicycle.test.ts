import { describe, expect, test } from 'vitest'
import { hemicycle, outermost } from './hemicycle'

describe.each([1, 2, 5, 9, 31, 47, 59, 77, 169, 300])('a half circle of %i', (total) => {
  const { seats, radius } = hemicycle(total)

  test('has a place for each', () => expect(seats).toHaveLength(total))

  test('lets nobody sit on a neighbour', () => {
    const near = seats.flatMap((one, i) =>
      seats.slice(i + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    )
    expect(Math.min(2 * radius, ...near)).toBe(2 * radius)
  })

  test('is a half: nobody below the chair, nobody outside', () => {
    expect(seats.every(({ x, y }) => y < 0.001 && Math.hypot(x, y) < outermost + 0.001)).toBe(true)
  })

  test('goes from left to right, and mirrors itself', () => {
    expect(seats.map(({ angle }) => angle)).toEqual(seats.map(({ angle }) => angle).toSorted((a, b) => a - b))
    expect(seats.reduce((sum, { x }) => sum + x, 0)).toBeCloseTo(0, 5)
  })
})
