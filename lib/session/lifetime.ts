const minute = 60_000
const hour = 60 * minute

/** Unused for so long, a session ends: a working day, with a long lunch. */
const idle = 12 * hour
/** However busy, it ends after this, and the password is asked for again. */
export const longest = 14 * 24 * hour
/** Expiry is moved at most this often, so that reading a page seldom writes. */
const grain = 10 * minute

/** When a session begun then and used now ends. */
export function expiry(begun: Date, used: Date): Date {
  return new Date(Math.min(used.getTime() + idle, begun.getTime() + longest))
}

export function worthMoving(from: Date, to: Date): boolean {
  return to.getTime() - from.getTime() >= grain
}
