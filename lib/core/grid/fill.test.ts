import { describe, expect, test } from 'vitest'
import { at, energy, spread } from './example'
import { drawnOut, fill } from './fill'
import { gridOf } from './spot'

describe('filling', () => {
  const grid = gridOf(energy())
  const [first, below, aside] = [at(grid.table, 0, 0), at(grid.table, 1, 0), at(grid.table, 0, 1)]

  test('down repeats the first line, figures and signs alike', () => {
    expect(spread(fill(grid.table, grid, first, at(grid.table, 1, 1), 'down'))[2]).toEqual([
      'Energibruk',
      '137400',
      '142600',
    ])
  })

  test('to the right repeats the first column', () => {
    expect(spread(fill(grid.table, grid, first, aside, 'right'))[1]).toEqual(['Areal', '137400', '137400'])
  })

  test('by the handle goes where it was drawn farthest', () => {
    expect(drawnOut(grid, first, first, below)).toEqual({ first, last: below, way: 'down', size: 1 })
    expect(drawnOut(grid, first, below, at(grid.table, 1, 1))).toEqual({
      first,
      last: at(grid.table, 1, 1),
      way: 'right',
      size: 1,
    })
    expect(drawnOut(grid, first, below, first)).toBeNull()
  })
})
