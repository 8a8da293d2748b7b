import type { Point } from '@/lib/core/series'

/** An unbroken piece of a line; a piece that leads to a preliminary figure is drawn apart. */
export type Run = { from: number; values: number[]; preliminary: boolean }

export function runsOf(points: readonly Point[]): Run[] {
  const runs: Run[] = []
  points.forEach((point, n) => {
    const before = points[n - 1]
    if (point.value === null || before === undefined || before.value === null) return
    const last = runs.at(-1)
    const goesOn = last && last.from + last.values.length === n && last.preliminary === point.preliminary
    if (goesOn) last.values.push(point.value)
    else runs.push({ from: n - 1, values: [before.value, point.value], preliminary: point.preliminary })
  })
  return runs
}
