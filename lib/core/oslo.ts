const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** The instant at which a clock in Oslo shows this, whatever the season; the earlier of two. Null: it never does. */
export function instantOf(day: string, time: string): Date | null {
  const either = ['+02:00', '+01:00'].map((offset) => new Date(`${day}T${time}:00${offset}`))
  return either.find((one) => !Number.isNaN(one.getTime()) && clock.format(one) === `${day} ${time}`) ?? null
}

/** What a clock and a calendar in Oslo show at an instant: `2027-03-30`, `08:00`. */
export function shownIn(at: Date): { day: string; time: string } {
  const [day = '', time = ''] = clock.format(at).split(' ')
  return { day, time }
}
