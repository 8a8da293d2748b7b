import { useState } from 'react'
import type { Outcome } from '@/lib/core/outcome'
import { useTalk } from './talking'

/** Sends something; what was typed stays until it has arrived. `says` is why it did not. */
export function useSending() {
  const talk = useTalk()
  const [says, setSays] = useState('')
  const [busy, setBusy] = useState(false)
  async function send(act: () => Promise<Outcome<unknown>>, onDone?: () => void): Promise<void> {
    setBusy(true)
    const outcome = await act()
    setSays(outcome.ok ? '' : outcome.refusal.says)
    // What was said meanwhile is why it did not go through: it is to be read.
    if (outcome.ok || outcome.refusal.kind === 'stale') await talk?.refresh()
    if (outcome.ok) onDone?.()
    setBusy(false)
  }
  return { send, says, busy }
}
