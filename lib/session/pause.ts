import { say } from '@/lib/core/words/say'

const second = 1000

/** So far back failed tries count. */
export const memory = 24 * 60 * 60 * second

/** How many tries are free before pauses begin. Many people may share one address. */
export const free = { account: 5, address: 50 } as const

/** How long one must wait, in milliseconds: 15 s after the last free try, doubled for each, at most 15 min. */
export function wait(failedAt: readonly Date[], freely: number, at: Date): number {
  if (failedAt.length < freely) return 0
  const pause = Math.min(15 * 2 ** (failedAt.length - freely), 900) * second
  const last = Math.max(...failedAt.map((one) => one.getTime()))
  return Math.max(0, last + pause - at.getTime())
}

/** "2 minutter": whole and never too early. */
export function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / second)
  if (seconds <= 60) return say('{seconds, plural, one {# sekund} other {# sekunder}}', { seconds })
  return say('{minutes} minutter', { minutes: Math.ceil(seconds / 60) })
}
