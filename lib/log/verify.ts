import { momentWords } from '@/lib/core/words/dates'
import { type EventRow, hashOf, origin } from './chain'
import { walk } from './walk'

export type Link = Pick<EventRow, 'seq' | 'hash'>

/** `gap`: numbers are missing; `prev`: it follows another event; `hash`: it says something else than it did. */
export type Fault = 'gap' | 'prev' | 'hash'
/** The first event that does not hold, and why, in a sentence. */
export type Broken = { seq: number; at: Date; what: Fault; says: string }
/** `head` is the last event that holds; `met`: the one whose hash was asked for, null if none had it. */
export type Verdict = { length: number; head: string; met: number | null; broken: Broken | null }

const start: Link = { seq: 0, hash: origin }

/**
 * Walks the whole chain, a batch at a time. What was cut off its end leaves no trace in what remains: only a hash
 * that somebody kept elsewhere, `expected`, shows it.
 */
export async function verifyChain(expected?: string): Promise<Verdict> {
  let last = start
  let met: number | null = null
  const verdict = (broken: Broken | null) => ({ length: last.seq, head: last.hash, met, broken })
  for await (const rows of walk()) {
    for (const row of rows) {
      const what = fault(last, row)
      if (what) return verdict({ seq: row.seq, at: row.at, what, says: words(what, last, row) })
      if (row.hash === expected) met = row.seq
      last = { seq: row.seq, hash: row.hash }
    }
  }
  return verdict(null)
}

/** What is wrong with an event that should follow `last`; null: nothing. */
export function fault(last: Link, row: EventRow): Fault | null {
  if (row.seq !== last.seq + 1) return 'gap'
  if (row.prev !== last.hash) return 'prev'
  return row.hash === hashOf(row) ? null : 'hash'
}

function words(what: Fault, last: Link, { seq, at }: EventRow): string {
  const named = `Loggføring ${seq} fra ${momentWords(at)}`
  if (what === 'prev') return `${named} viser ikke til den foregående.`
  if (what === 'hash') return `${named} er endret etter at den ble skrevet.`
  const from = last.seq + 1
  const missing = from === seq - 1 ? `Loggføring ${from}` : `Loggføring ${from} til ${seq - 1}`
  return `${missing} mangler: den neste er nummer ${seq}, fra ${momentWords(at)}.`
}
