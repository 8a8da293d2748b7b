'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { endStandInAction } from './actions'

/** Ends a stand-in before the last day. */
export function EndStandIn({ id, says }: { id: string; says: string }) {
  const { refresh } = useRouter()
  return (
    <Act
      label="Avslutt"
      confirm={<p>{says}. Det som er godkjent til nå, står ved lag.</p>}
      act={() => endStandInAction({ id })}
      onDone={refresh}
      look="tertiary"
      small
    />
  )
}
