import { setTimeout as pause } from 'node:timers/promises'
import { lost } from '@/db/lost'
import { output } from '@/lib/log-output'
import { storeVisits } from './store'

/** Milliseconds between two rounds: what a server that dies has lost at most. */
const often = 60_000

/** Stores what is counted, every minute and when the server stops. The answer stops. */
export function keepVisits(): () => Promise<void> {
  const ended = new AbortController()
  const rounds = (async () => {
    while (!ended.signal.aborted) {
      await pause(often, undefined, { signal: ended.signal, ref: false }).catch(() => {})
      await storeVisits().catch(wait)
    }
  })()
  return async () => {
    ended.abort()
    await rounds
  }
}

/** A database that is away gets it in the next round. */
function wait(error: unknown): void {
  if (!lost(error)) output.error({ err: error }, 'storing the counts of visits failed')
}
