/** A date is `2027-03-30`; an instant is a Date, shown as in Oslo. */
const date = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' })
const instant = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'Europe/Oslo' })
const clock = new Intl.DateTimeFormat('nb-NO', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Oslo',
})

/** "30. mars 2027" */
export function dateWords(day: string | Date): string {
  return day instanceof Date ? instant.format(day) : date.format(new Date(`${day}T00:00:00Z`))
}

/** "kl. 10.42" */
export function clockWords(at: Date): string {
  return `kl. ${clock.format(at).replace(':', '.')}`
}

/** "30. mars 2027 kl. 10.42" */
export function momentWords(at: Date): string {
  return `${dateWords(at)} ${clockWords(at)}`
}
