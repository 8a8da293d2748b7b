import { lost } from '@/db/lost'
import { now } from '@/lib/clock'
import { output } from '@/lib/log-output'

/** How long a file that could not be made is not tried again: it would only take its time once more. */
const rest = 10 * 60 * 1000

/** Until when each of them rests; in one process, and forgotten with it. */
const resting = new Map<string, number>()

/** Whether a file could not be made a while ago. */
export function rests(name: string): boolean {
  const until = resting.get(name)
  if (until === undefined || until > now().getTime()) return until !== undefined
  resting.delete(name)
  return false
}

/** Keeps in mind that a file could not be made, and tells those who run the server. A lost database is no fault of it. */
export function failed(name: string, error: unknown): void {
  if (lost(error)) throw error
  output.error({ err: error, file: name }, 'making a file failed')
  resting.set(name, now().getTime() + rest)
}
