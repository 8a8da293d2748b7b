import type { IncomingMessage } from 'node:http'
import { dateIn, now } from '@/lib/clock'
import { isReader } from '@/lib/core/visits/reader'
import { add, addAll, type Tally } from '@/lib/core/visits/tally'

// What this process has counted and not stored yet. Pages that were answered are in it, and nothing else: it is no
// larger than what is published.
let tally: Tally = new Map()

/** Counts a page that was answered, unless a robot asked, or a browser just in case. Keeps nothing of who it was. */
export function countVisit(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  page: string,
): void {
  if (method === 'GET' && isReader(headers)) add(tally, dayNow(), page)
}

/** What was counted since it was last taken; whoever takes it stores it, or lays it back. */
export function takeTally(): Tally {
  const taken = tally
  tally = new Map()
  return taken
}

export function layBack(taken: Tally): void {
  addAll(tally, taken)
}

let known = { minute: -1, day: '' }

/** Today in Oslo. Finding that out takes longer than all else here, and days begin with a minute. */
function dayNow(): string {
  const at = now()
  const minute = Math.floor(at.getTime() / 60_000)
  if (minute !== known.minute) known = { minute, day: dateIn(at) }
  return known.day
}
