import { fraction } from '@/lib/core/shares'
import { barDomain } from './scale'
import type { Series } from './series'

/** One part of a bar: where it begins and ends, away from zero. */
export type Segment = { series: Series; from: number; to: number }

/** The parts of the bar of one column; what is below zero is piled downwards. None of a share with a part missing. */
export function segmentsOf(series: readonly Series[], n: number, asShare: boolean): Segment[] {
  let [up, down] = [0, 0]
  return series.flatMap((one) => {
    const value = asShare ? fraction(series, one, n) : (one.points[n]?.value ?? null)
    if (value === null || value === 0) return []
    const from = value > 0 ? up : down
    if (value > 0) up += value
    else down += value
    return [{ series: one, from, to: from + value }]
  })
}

/** What all bars are drawn within. */
export function stackDomain(series: readonly Series[], asShare: boolean): [number, number] {
  const ends = (series[0]?.points ?? []).flatMap((_, n) => segmentsOf(series, n, asShare).map(({ to }) => to))
  return asShare ? [0, 1] : barDomain(ends)
}
