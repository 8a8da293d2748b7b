import { type Day, plus as daysAfter } from '../workdays'
import { belongsTo, type Told } from './below'

/** Views in the last 7 days, the last 30, and since the first was counted. */
type Views = { week: number; month: number; all: number }

/** A page that readers have now. */
export type ShownPage = { path: string; sectionId: string | null; number: string; title: string }

/** A line of the list. `path`: where it is now; null where it is no page any longer, and is named by its address. */
export type Viewed = Views & { path: string | null; number: string; title: string; told: Told | null }

/** Which section had an address, in the last edition that had it. */
export type Formerly = ReadonlyMap<string, string>

/**
 * The pages of a report with how many times each was opened, most read first and else in reading order. What was
 * counted at an earlier address of a section counts for the section.
 */
export function viewed(
  pages: readonly ShownPage[],
  formerly: Formerly,
  counted: readonly (Views & { path: string })[],
): Viewed[] {
  const byPath = new Map(pages.map((page) => [page.path, page]))
  const bySection = new Map(pages.flatMap((page) => (page.sectionId ? [[page.sectionId, page]] : [])))
  const lines = new Map<string, Viewed>(pages.map((page) => [page.path, of(page, null)]))
  for (const { path, ...views } of counted) {
    const at = belongsTo(path)
    const page = byPath.get(at.path) ?? bySection.get(formerly.get(at.path) ?? '')
    const line = page ? of(page, at.told) : gone(path)
    const key = line.path ?? path
    lines.set(key, plus(lines.get(key) ?? line, views))
  }
  return [...lines.values()].sort((a, b) => b.all - a.all || inReadingOrder(a, b))
}

const none: Views = { week: 0, month: 0, all: 0 }

const of = ({ path, number, title }: ShownPage, told: Told | null): Viewed => ({
  path: told ? `${path}/${told}` : path,
  number,
  title,
  told,
  ...none,
})

const gone = (path: string): Viewed => ({ path: null, number: '', title: path, told: null, ...none })

const plus = (line: Viewed, { week, month, all }: Views): Viewed => ({
  ...line,
  week: line.week + week,
  month: line.month + month,
  all: line.all + all,
})

/** "4.2" before "4.10"; what has no number, last. */
const inReadingOrder = (a: Viewed, b: Viewed) =>
  Number(a.number === '') - Number(b.number === '') ||
  a.number.localeCompare(b.number, 'nb', { numeric: true }) ||
  a.title.localeCompare(b.title, 'nb')

export type DayViews = { day: Day; count: number }

/** One for each day of the last so many, today last: a day without views has none. */
export function throughDays(counted: readonly DayViews[], today: Day, many: number): DayViews[] {
  const counts = new Map(counted.map(({ day, count }) => [day, count]))
  return Array.from({ length: many }, (_, i) => {
    const day = daysAfter(today, i + 1 - many)
    return { day, count: counts.get(day) ?? 0 }
  })
}
