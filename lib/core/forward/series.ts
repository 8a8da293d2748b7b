import { inOrder, keysAt, type Ordered } from '../order'
import type { Keep, Span } from './span'
import { measureOf, withYears, yearsIn } from './years'

/** A column or a row, as far as its place and its label go. */
export type Labelled = Ordered & { label: string }

/** Lines that tell of one measure year by year, up to about the report's own year; oldest first. */
export type Series<T> = { lines: T[]; newest: number }

/** What the lines of a table become. `next` leads from each line of a series to the one that takes its part. */
export type Rolled<T> = { lines: T[]; next: ReadonlyMap<string, string>; years: ReadonlyMap<number, number> }

/** A plan is compared with this year's figure, and is of no use the year after. */
const isPlan = (measure: string) => /budsjett|prognose|plan|ambisjon|måltall/.test(measure)

/**
 * The yearly series among some lines: those of one measure, each year beside the next. A year that stands alone, far
 * from the report's own (a target, an election), is no series: it stays as it is.
 */
export function seriesIn<T extends Labelled>(lines: readonly T[], from: number): Series<T>[] {
  const dated = lines.filter(({ label }) => yearsIn(label).length === 1)
  const measures = [...new Set(dated.map(({ label }) => measureOf(label)))]
  return measures.flatMap((measure) => {
    const all = dated.filter(({ label }) => measureOf(label) === measure)
    const oldestFirst = all.toSorted((a, b) => yearOf(a) - yearOf(b))
    const newest = yearOf(oldestFirst.at(-1) as T)
    const isNear = Math.abs(newest - from) <= 1
    const run = oldestFirst.filter((line, i) => yearOf(line) === newest - (oldestFirst.length - 1 - i))
    const isYearly = oldestFirst.length === 1 || run.length > 1
    return isNear && isYearly ? [{ lines: run, newest }] : []
  })
}

const yearOf = ({ label }: Labelled) => yearsIn(label)[0] ?? 0

/**
 * The lines a report later: each series has a new line for the new year, and as many as are kept before it. They
 * stand where the series stood, newest last or first as it was. `most` is what there is room for.
 */
export function rolled<T extends Labelled>(
  lines: readonly T[],
  series: readonly Series<T>[],
  { from, to, keep }: Span,
  { make, most }: { make: (of: T, label: string) => T; most: number },
): Rolled<T> {
  const wishes: Keep[] = [keep, 'same', 2]
  const wide = wishes.find((one) => lines.length + growth(series, one) <= most)
  const next = new Map<string, string>()
  const years = new Map<number, number>()
  const places = new Map<string, T[]>()
  for (const one of series) {
    const { lines: old, newest } = one
    const last = old.at(-1) as T
    const fresh = make(
      last,
      withYears(last.label, (year) => year + to - from),
    )
    old.forEach((line, i) => {
      next.set(line.id, old[i + 1]?.id ?? fresh.id)
      years.set(yearOf(line), i + 1 < old.length ? yearOf(old[i + 1] as T) : newest + to - from)
    })
    const shown = [...old, fresh].slice(-(wide === undefined ? old.length : lengthOf(one, wide)))
    settle(lines, old, shown, places)
  }
  const all = inOrder(lines).flatMap((line) => places.get(line.id) ?? [line])
  const keys = keysAt([], 0, all.length)
  return { lines: all.map((line, i) => ({ ...line, order: keys[i] as string })), next, years }
}

/** How many lines a series has then; the new year's, and at least last year's, unless that was a plan. */
function lengthOf<T extends Labelled>({ lines }: Series<T>, keep: Keep): number {
  if (lines.length === 1 && isPlan(measureOf((lines[0] as T).label))) return 1
  if (keep === 'all') return lines.length + 1
  return Math.min(lines.length + 1, keep === 'same' ? Math.max(lines.length, 2) : keep)
}

const growth = <T extends Labelled>(series: readonly Series<T>[], keep: Keep) =>
  series.reduce((sum, one) => sum + lengthOf(one, keep) - one.lines.length, 0)

/** Puts what is shown of a series in the places that it had; what there is more of stands beside the oldest. */
function settle<T extends Labelled>(
  all: readonly T[],
  old: readonly T[],
  shown: readonly T[],
  places: Map<string, T[]>,
): void {
  const order = inOrder(all).filter((line) => old.includes(line))
  const newestFirst = order.length > 1 && order[0] !== old[0]
  const held = newestFirst ? order.toReversed() : order
  const more = shown.length - held.length
  held.forEach((line, i) => {
    const [start, end] = [i === 0 ? 0 : i + more, i + more + 1].map((at) => Math.max(at, 0))
    const here = shown.slice(start, end)
    places.set(line.id, newestFirst ? here.toReversed() : here)
  })
}
