'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { unscheduleAction } from './actions'

/** Takes back the order of an edition for later. */
export function Cancel({ report, schedule, when }: { report: string; schedule: string; when: string }) {
  const { refresh } = useRouter()
  return (
    <Act
      look="secondary"
      label="Avlys"
      confirm={<p>Rapporten blir ikke publisert {when}.</p>}
      act={() => unscheduleAction({ report, seen: schedule })}
      onDone={refresh}
    />
  )
}
