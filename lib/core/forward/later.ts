import type { Day } from '../workdays'
import type { SourceReport } from './source'
import { withYears } from './years'

/** The dates that matter for the whole report; what the law sets stays on its day. */
export const laterDeadlines = ({ year, deadlines }: SourceReport, to: number) =>
  deadlines.map(({ on, label }) => ({
    on: laterBy(on, to - year),
    label: withYears(label, (named) => (named === year ? to : named)),
  }))

/** The same day so many years later; the last of February where there is no such day. */
export function laterBy(day: Day, years: number): Day {
  const [year = '', month = '', date = ''] = day.split('-')
  const later = Number(year) + years
  const isLeap = new Date(Date.UTC(later, 1, 29)).getUTCMonth() === 1
  const there = month === '02' && date === '29' && !isLeap ? '28' : date
  return `${later}-${month}-${there}`
}
