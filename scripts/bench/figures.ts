import { performance } from 'node:perf_hooks'

/** How long one piece of work takes, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The value below which a share of all lies: `quantile(times, 0.95)`. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`

/** One line of the report: what, how it came out, what was aimed at. */
export function tell(what: string, came: string, aim = ''): void {
  console.log(`  ${what.padEnd(58)} ${came}${aim && `   (mål: ${aim})`}`)
}

/** The same of something that must hold on any machine, however slow. */
export function promise(what: string, came: string, isKept: boolean): void {
  tell(what, isKept ? came : `${came}   BRUTT`)
  if (!isKept) process.exitCode = 1
}

/** How many times one figure holds the other. */
export const times = (one: number, other: number): string => `${(one / other).toFixed(1)} ganger`
