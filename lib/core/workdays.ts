/** A calendar date in Europe/Oslo, `2027-03-30`. */
export type Day = string

/** What is calculated elsewhere of the days of some years. */
export type Holidays = { isHoliday: (day: Day) => boolean; easterOf: (year: number) => Day }

/** The day so many days after (or before) another. */
export function plus(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Monday to Friday, and no holiday. */
export function isWorkday(day: Day, { isHoliday }: Holidays): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(day)
}

/** The days in which most people are away: from Palm weekend to Easter Monday, and from Christmas Eve to New Year's Day. */
export function isQuiet(day: Day, { easterOf }: Holidays): boolean {
  const [year, date] = [Number(day.slice(0, 4)), day.slice(5)]
  const easter = easterOf(year)
  const holy = day >= plus(easter, -8) && day <= plus(easter, 1)
  return holy || date >= '12-24' || date === '01-01'
}

/** A working day on which nobody minds being written to. */
export function isOpenDay(day: Day, holidays: Holidays): boolean {
  return isWorkday(day, holidays) && !isQuiet(day, holidays)
}

/** The working day so many working days after (or before) a day; 0: the day itself, or the next that is one. */
export function workday(from: Day, steps: number, holidays: Holidays): Day {
  const way = steps < 0 ? -1 : 1
  let day = from
  while (steps === 0 && !isWorkday(day, holidays)) day = plus(day, 1)
  for (let left = Math.abs(steps); left > 0; left -= isWorkday(day, holidays) ? 1 : 0) day = plus(day, way)
  return day
}
