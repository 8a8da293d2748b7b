import { clockWords, dateWords, inEach } from './dates'
import { say } from './say'
import { spoken } from './spoken'

const long = inEach(
  (locale) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
)
const short = inEach(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
)
const month = inEach((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }))
const inOslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' })

const midnight = (day: string) => new Date(`${day}T00:00:00Z`)

/** Whole days from one date to another; negative if it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((midnight(to).getTime() - midnight(from).getTime()) / 86_400_000)
}

const sameYear = (a: string, b: string) => a.slice(0, 4) === b.slice(0, 4)

/** What nynorsk calls them otherwise. */
const inNynorsk: Record<string, string> = { mandag: 'måndag', tirsdag: 'tysdag', lørdag: 'laurdag' }

const weekdaysOf = (words: string) =>
  spoken().language === 'nn' ? words.replace(/^\p{L}+/u, (day) => inNynorsk[day] ?? day) : words

/** "fredag 12. februar", with the year where it is another than today's. */
export function dayWords(day: string, today: string): string {
  const words = weekdaysOf(long[spoken().language].format(midnight(day)))
  return sameYear(day, today) ? words : `${words} ${day.slice(0, 4)}`
}

/** "12. feb.", with the year where it is another than today's. */
export function shortDay(day: string, today: string): string {
  const words = short[spoken().language].format(midnight(day))
  return sameYear(day, today) ? words : `${words} ${day.slice(0, 4)}`
}

/** The day and the month of a calendar sheet: "12.", "februar". */
export function sheetWords(day: string): { day: string; month: string } {
  const { language } = spoken()
  return {
    day: `${Number(day.slice(8))}${language === 'en' ? '' : '.'}`,
    month: month[language].format(midnight(day)),
  }
}

/** "i dag", "i morgen", "om 3 dager", "2 dager over fristen" */
export function distanceWords(day: string, today: string): string {
  const days = daysBetween(today, day)
  if (days === 0) return say('i dag')
  if (days === 1) return say('i morgen')
  if (days > 1) return say('om {days} dager', { days })
  return say('{count, plural, one {# dag} other {# dager}} over fristen', { count: -days })
}

/** "2 dager over": how late something is, beside its deadline. */
export const lateWords = (due: string, today: string): string =>
  say('{count, plural, one {# dag} other {# dager}} over', { count: daysBetween(due, today) })

/** "i dag kl. 13.05", "i går kl. 14.20", else the date and the time. */
export function sinceWords(at: Date, today: string): string {
  const day = inOslo.format(at)
  const ago = daysBetween(day, today)
  if (ago === 0) return say('i dag {clock}', { clock: clockWords(at) })
  if (ago === 1) return say('i går {clock}', { clock: clockWords(at) })
  return `${sameYear(day, today) ? dateWords(day).replace(/ \d{4}$/, '') : dateWords(day)} ${clockWords(at)}`
}

/** "4. februar": the day of an instant, in Oslo. */
export function sinceDay(at: Date, today: string): string {
  const day = inOslo.format(at)
  return sameYear(day, today) ? dateWords(day).replace(/ \d{4}$/, '') : dateWords(day)
}
