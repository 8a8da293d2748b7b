import { setTimeout as pause } from 'node:timers/promises'
import type { Cluster } from './cluster'

const seldom = 60_000

/** Starts a cluster again whenever it has died, less and less often where that fails. The answer ends it. */
export function guard(cluster: Pick<Cluster, 'revive'>, often = 2000): () => Promise<void> {
  const ended = new AbortController()
  const watching = watch(cluster, often, ended.signal)
  return async () => {
    ended.abort()
    await watching
  }
}

async function watch({ revive }: Pick<Cluster, 'revive'>, often: number, signal: AbortSignal): Promise<void> {
  let wait = often
  while (!signal.aborted) {
    await pause(wait, undefined, { signal, ref: false }).catch(() => {})
    if (signal.aborted) return
    try {
      await revive()
      wait = often
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      wait = Math.min(wait * 2, seldom)
    }
  }
}
