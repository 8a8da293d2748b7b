import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { reach } from '@/components/ui/reach'
import type { Outcome } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'

/** A setting of the report that is kept as soon as it is chosen, and what came of it in words. */
export function useSetting() {
  const { refresh } = useRouter()
  const [says, setSays] = useState('')
  const [busy, start] = useTransition()
  const choose = (act: () => Promise<Outcome>) =>
    start(async () => {
      const outcome = await reach(act)
      setSays(outcome.ok ? say('Valget er lagret.') : outcome.refusal.says)
      if (outcome.ok) refresh()
    })
  return { says, busy, choose }
}
