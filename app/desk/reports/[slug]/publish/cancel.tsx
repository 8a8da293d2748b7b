'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { say } from '@/lib/core/words/say'
import { unscheduleAction } from './actions'

/** Takes back the order of an edition for later. */
export function Cancel({ report, schedule, when }: { report: string; schedule: string; when: string }) {
  const { refresh } = useRouter()
  return (
    <Act
      look="secondary"
      label={say('Avlys')}
      confirm={<p>{say('Rapporten blir ikke publisert {when}.', { when })}</p>}
      act={() => unscheduleAction({ report, seen: schedule })}
      onDone={refresh}
    />
  )
}
