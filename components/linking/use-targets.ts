import { useEffect, useState } from 'react'
import type { LinkTarget } from '@/lib/core/linking'
import type { Linking } from './context'

/** The chapters that can be referred to; what went wrong, where they could not be fetched. */
export function useTargets({ section, targets }: Linking) {
  const [found, setFound] = useState<LinkTarget[] | null>(null)
  const [says, setSays] = useState('')
  useEffect(() => {
    let here = true
    targets(section).then((outcome) => {
      if (!here) return
      if (outcome.ok) setFound(outcome.value)
      else setSays(outcome.refusal.says)
    })
    return () => {
      here = false
    }
  }, [section, targets])
  return { found, says }
}
