import type { Language } from '../section'

/** The words that a published section puts around an elected body. */
type SeatWords = {
  group: string
  seats: string
  role: string
  all: string
  has: (count: number, groups: number) => string
  dotted: string
  tableOf: (figure: string) => string
}

const nb: SeatWords = {
  group: 'Parti',
  seats: 'Plasser',
  role: 'Verv',
  all: 'I alt',
  has: (count, groups) => `${count} plasser, ${groups} partier og grupper, fra venstre`,
  dotted: 'Plass med prikk: har verv',
  tableOf: (figure) => `Plassene i ${figure}`,
}

const nn: SeatWords = {
  ...nb,
  seats: 'Plassar',
  has: (count, groups) => `${count} plassar, ${groups} parti og grupper, frå venstre`,
  tableOf: (figure) => `Plassane i ${figure}`,
}

const en: SeatWords = {
  group: 'Party',
  seats: 'Seats',
  role: 'Office',
  all: 'Total',
  has: (count, groups) => `${count} seats, ${groups} parties and groups, from the left`,
  dotted: 'Seat with a dot: holds an office',
  tableOf: (figure) => `The seats in ${figure}`,
}

export const seatWords: Record<Language, SeatWords> = { nb, nn, en }
