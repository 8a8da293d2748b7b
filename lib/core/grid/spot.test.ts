import { describe, expect, test } from 'vitest'
import { at, energy } from './example'
import { target } from './keys'
import { area, gridOf, near, step } from './spot'

describe('keys', () => {
  test('go to neighbours, to the ends of a row, and to the corners', () => {
    const grid = gridOf(energy())
    const from = at(grid.table, 0, 0)
    const go = (key: string, far = false) => target(grid, from, key, far)
    expect(go('ArrowUp')).toEqual({ row: null, column: from.column })
    expect(go('ArrowLeft')).toEqual({ row: from.row, column: 'unit' })
    expect(go('Home')).toEqual({ row: from.row, column: 'label' })
    expect(go('End')).toEqual(at(grid.table, 0, 1))
    expect(go('Home', true)).toEqual({ row: null, column: 'label' })
    expect(go('End', true)).toEqual(at(grid.table, 1, 1))
    expect(go('PageDown')).toEqual(at(grid.table, 1, 0))
    expect(go('x')).toBeNull()
  })
})

describe('places', () => {
  test('are held inside the grid, and survive that a row goes', () => {
    const grid = gridOf(energy())
    const corner = { row: null, column: 'label' }
    expect(step(grid, corner, -1, -1)).toEqual(corner)
    expect(step(grid, corner, 9, 9)).toEqual(at(grid.table, 1, 1))
    expect(near(grid, { row: 'borte1', column: 'borte2' })).toEqual({
      row: grid.rows[0]?.id,
      column: 'label',
    })
    expect(area(grid, at(grid.table, 1, 1), at(grid.table, 0, 0)).flat()).toHaveLength(4)
  })
})
