/** Days are `2027-03-30`, as they are in Oslo. */
type Day = string

const clock = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', timeStyle: 'short' })

/** The instant at which a clock in Oslo shows this, whatever the season. */
export function instant(day: Day, time: string): Date {
  const either = ['+02:00', '+01:00'].map((offset) => new Date(`${day}T${time}:00${offset}`))
  const found = either.find((one) => clock.format(one) === time)
  if (!found) throw new Error(`${day} has no ${time}`)
  return found
}

export const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000)

/** The working day so many working days after (or before) a day; 0: the day itself, or the next that is one. */
export function workday(from: Day, steps = 0): Day {
  const way = steps < 0 ? -1 : 1
  let day = from
  if (steps === 0) while (!isWorkday(day)) day = plus(day, 1)
  for (let left = Math.abs(steps); left > 0; left -= isWorkday(day) ? 1 : 0) day = plus(day, way)
  return day
}

export function isWorkday(day: Day): boolean {
  const weekday = new Date(day).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(day)
}

function plus(day: Day, days: number): Day {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

const fixed = ['01-01', '05-01', '05-17', '12-24', '12-25', '12-26', '12-31']

/** Maundy Thursday to Easter Monday, Ascension Day, Whit Monday: days after Easter. */
const movable = [-3, -2, 1, 39, 50]

function isHoliday(day: Day): boolean {
  const easter = easterOf(Number(day.slice(0, 4)))
  return fixed.includes(day.slice(5)) || movable.some((days) => plus(easter, days) === day)
}

/** Easter Sunday by Gauss, for 1900 to 2099. */
function easterOf(year: number): Day {
  const moon = (19 * (year % 19) + 24) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7
  const late = moon === 29 && sunday === 6 ? 7 : moon === 28 && sunday === 6 && year % 19 > 10 ? 7 : 0
  return plus(`${year}-03-22`, moon + sunday - late)
}
