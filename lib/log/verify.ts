import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/connection'
import { event } from '@/db/schema/log'
import { momentWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
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
  const erased = await erasedSince()
  let last = start
  let met: number | null = null
  const verdict = (broken: Broken | null) => ({ length: last.seq, head: last.hash, met, broken })
  for await (const rows of walk()) {
    for (const row of rows) {
      const what = fault(last, row, erased.get(row.seq))
      if (what) return verdict({ seq: row.seq, at: row.at, what, says: words(what, last, row) })
      if (row.hash === expected) met = row.seq
      last = { seq: row.seq, hash: row.hash }
    }
  }
  return verdict(null)
}

/**
 * What is wrong with an event that should follow `last`; null: nothing. Of one whose words were erased, `erased` is the
 * hash that it has had since, as the event of that erasure says.
 */
export function fault(last: Link, row: EventRow, erased?: string): Fault | null {
  if (row.seq !== last.seq + 1) return 'gap'
  if (row.prev !== last.hash) return 'prev'
  return (erased ?? row.hash) === hashOf(row) ? null : 'hash'
}

/** The events whose words were taken out by an erasure, which is an event itself: their latest hash, by number. */
async function erasedSince(): Promise<Map<number, string>> {
  const erasures = await db
    .select({ data: event.data })
    .from(event)
    .where(eq(event.kind, 'report.erase'))
    .orderBy(asc(event.seq))
  return new Map(erasures.flatMap(({ data }) => (data.events ?? []) as [number, string][]))
}

function words(what: Fault, last: Link, { seq, at }: EventRow): string {
  const one = { number: String(seq), moment: momentWords(at) }
  if (what === 'prev') return say('Loggføring {number} fra {moment} viser ikke til den foregående.', one)
  if (what === 'hash') return say('Loggføring {number} fra {moment} er endret etter at den ble skrevet.', one)
  const missing = { ...one, from: String(last.seq + 1), to: String(seq - 1) }
  return missing.from === missing.to
    ? say('Loggføring {from} mangler: den neste er nummer {number}, fra {moment}.', missing)
    : say('Loggføring {from} til {to} mangler: den neste er nummer {number}, fra {moment}.', missing)
}
