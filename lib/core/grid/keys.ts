import { type Grid, type Spot, step } from './spot'

const steps: Record<string, readonly [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

/** Where a key leads from a place; `far` is with Ctrl. Null where it is no key for moving. */
export function target(grid: Grid, from: Spot, key: string, far: boolean): Spot | null {
  if (key === 'Home') return step(grid, from, far ? -Infinity : 0, -Infinity)
  if (key === 'End') return step(grid, from, far ? Infinity : 0, Infinity)
  const by = steps[key]
  if (!by) return null
  const length = far ? Infinity : 1
  return step(grid, from, by[0] && by[0] * length, by[1] && by[1] * length)
}
