const name = 'beretning-live'

/**
 * One page of the browser leads at a time; when it lets go, or is closed, another that waits takes over.
 * Plain http has no locks: there each page leads by itself. The answer lets go.
 */
export function takeLead(lead: () => () => void): () => void {
  if (!navigator.locks) return lead()
  const waiting = new AbortController()
  let release = () => {}
  const over = new Promise<void>((resolve) => {
    release = resolve
  })
  navigator.locks
    .request(name, { signal: waiting.signal }, async () => {
      const stop = lead()
      await over
      stop()
    })
    .catch(() => {
      // It let go before its turn came.
    })
  return () => {
    waiting.abort()
    release()
  }
}
