import type { Language } from '../section'
import { locales } from './say'
import { spoken } from './spoken'

/** Made once for each language: making one costs more than using it. */
export function inEach<T>(make: (locale: string) => T): Record<Language, T> {
  return { nb: make(locales.nb), nn: make(locales.nn), en: make(locales.en) }
}

/** A date is `2027-03-30`; an instant is a Date, shown as in Oslo. */
const date = inEach((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }))
const instant = inEach(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Oslo' }),
)
const clock = new Intl.DateTimeFormat('nb-NO', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Oslo',
})

/** "30. mars 2027" */
export function dateWords(day: string | Date, language: Language = spoken().language): string {
  return day instanceof Date
    ? instant[language].format(day)
    : date[language].format(new Date(`${day}T00:00:00Z`))
}

/** "kl. 10.42", in English "at 10:42" */
export function clockWords(at: Date): string {
  return oclock(clock.format(at))
}

/** "10:42" or "10:42:07" as it is said: "kl. 10.42", in English "at 10:42". */
export function oclock(time: string): string {
  return spoken().language === 'en' ? `at ${time}` : `kl. ${time.replaceAll(':', '.')}`
}

/** "30. mars 2027 kl. 10.42" */
export function momentWords(at: Date): string {
  return `${dateWords(at)} ${clockWords(at)}`
}
