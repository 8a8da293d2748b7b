import { z } from 'zod'

/** So many years stand side by side at most; more could not be read. */
export const mostBeside = 3

/** What the address of a section through the years says; what is not understood is left out. */
export const overTimeWish = z.object({
  /** The years to lay side by side; none: the two newest. */
  ar: z.array(z.coerce.number().int().min(1800).max(2200)).max(20).catch([]),
  /** The row to follow alone. */
  tall: z.string().max(40).catch(''),
})
export type OverTimeWish = z.infer<typeof overTimeWish>

/** The years that are shown side by side, the newest first. */
export function besides<Y extends { year: number }>(years: readonly Y[], { ar }: OverTimeWish): Y[] {
  const inTurn = years.toSorted((a, b) => b.year - a.year)
  const wanted = inTurn.filter(({ year }) => ar.includes(year)).slice(0, mostBeside)
  return wanted.length > 0 ? wanted : inTurn.slice(0, 2)
}
