import { AsyncLocalStorage } from 'node:async_hooks'

const given = new AsyncLocalStorage<Date>()

/** The time at which a use case acts. */
export function now(): Date {
  return given.getStore() ?? new Date()
}

/** Runs work as at another time: the demo lays its past out so, and tests their deadlines. */
export function during<T>(at: Date, work: () => Promise<T>): Promise<T> {
  return given.run(at, work)
}

const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' })

/** The date of an instant in Europe/Oslo, `2027-03-31`: deadlines are dates there. */
export function dateIn(at: Date): string {
  return oslo.format(at)
}

export function today(): string {
  return dateIn(now())
}
