'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { say } from '@/lib/core/words/say'
import { endStandInAction } from './actions'

type Props = { id: string; standIn: string; person: string }

/** Ends a stand-in before the last day. */
export function EndStandIn({ id, standIn, person }: Props) {
  const { refresh } = useRouter()
  return (
    <Act
      label={say('Avslutt')}
      confirm={
        <p>
          {say('{standIn} godkjenner ikke lenger for {person}. Det som er godkjent til nå, står ved lag.', {
            standIn,
            person,
          })}
        </p>
      }
      act={() => endStandInAction({ id })}
      onDone={refresh}
      look="tertiary"
      small
    />
  )
}
