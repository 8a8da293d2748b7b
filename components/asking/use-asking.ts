import { useEffect, useMemo, useRef, useState } from 'react'
import type { FigureRequest } from '@/lib/core/asking'
import type { Asking, AskingWays } from './context'

type Given = { requests: readonly FigureRequest[]; ways: AskingWays; settle: Asking['settle'] }

/** What stands asked for in a section, for as long as its form is open. */
export function useAsking({ requests: given, ways, settle }: Given): Asking {
  const [requests, show] = useState(given)
  const latest = useRef(settle)
  latest.current = settle
  useEffect(() => show(given), [given])
  return useMemo(
    () => ({
      requests,
      ways,
      settle: () => latest.current(),
      async refresh() {
        const outcome = await ways.list()
        if (outcome.ok) show(outcome.value)
      },
    }),
    [requests, ways],
  )
}
