import Calendar from 'date-holidays'
import { type Day, type Holidays, isOpenDay } from './core/workdays'

type Year = { days: ReadonlySet<Day>; easter: Day }
const years = new Map<number, Year>()

/** A year's holidays, calculated when it is first asked for. */
function yearOf(year: number): Year {
  const known = years.get(year)
  if (known) return known
  const found = new Calendar('NO').getHolidays(year)
  const days = new Set(found.filter(({ type }) => type === 'public' || type === 'bank').map(dayOf))
  const easter = found.find(({ rule }) => rule === 'easter')
  if (!easter) throw new Error(`${year} has no Easter`)
  const made = { days, easter: dayOf(easter) }
  years.set(year, made)
  return made
}

const dayOf = ({ date }: { date: string }): Day => date.slice(0, 10)

/** The holidays of Norway, with Christmas Eve and New Year's Eve, on which no office is open. */
export const holidays: Holidays = {
  isHoliday: (day) => yearOf(Number(day.slice(0, 4))).days.has(day),
  easterOf: (year) => yearOf(year).easter,
}

/** Whether this is a working day on which nobody minds being written to. */
export const isOpen = (day: Day): boolean => isOpenDay(day, holidays)
