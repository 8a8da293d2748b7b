import type { Language } from '../section'

/** A date is `2027-03-30`; an instant is a Date, shown as in Oslo. */
const dates = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
const date = { nb: dates('nb-NO'), nn: dates('nn-NO'), en: dates('en-GB') }
const instant = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'Europe/Oslo' })
const clock = new Intl.DateTimeFormat('nb-NO', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Oslo',
})

/** "30. mars 2027" */
export function dateWords(day: string | Date, language: Language = 'nb'): string {
  return day instanceof Date ? instant.format(day) : date[language].format(new Date(`${day}T00:00:00Z`))
}

/** "kl. 10.42" */
export function clockWords(at: Date): string {
  return `kl. ${clock.format(at).replace(':', '.')}`
}

/** "30. mars 2027 kl. 10.42" */
export function momentWords(at: Date): string {
  return `${dateWords(at)} ${clockWords(at)}`
}
