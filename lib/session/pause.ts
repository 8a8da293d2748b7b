const second = 1000

/** So far back failed tries count. */
export const memory = 24 * 60 * 60 * second

/** How many tries are free before pauses begin. Many people may share one address. */
export const free = { account: 5, address: 30 } as const

/** The pause after this many failures: 15 s, doubled for each, at most a quarter of an hour. */
function pause(failures: number, freely: number): number {
  return failures < freely ? 0 : Math.min(15 * 2 ** (failures - freely), 900) * second
}

/** How long one must wait, in milliseconds, given when earlier tries failed. */
export function wait(failedAt: readonly Date[], freely: number, at: Date): number {
  const last = Math.max(...failedAt.map((one) => one.getTime()))
  return failedAt.length === 0 ? 0 : Math.max(0, last + pause(failedAt.length, freely) - at.getTime())
}

/** "Prøv igjen om 2 minutter": whole and never too early. */
export function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / second)
  if (seconds <= 60) return seconds === 1 ? '1 sekund' : `${seconds} sekunder`
  return `${Math.ceil(seconds / 60)} minutter`
}
