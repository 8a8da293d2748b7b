'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import type { MailState } from '@/lib/core/mail/states'
import { say } from '@/lib/core/words/say'
import { sendAgainAction } from './actions'

/** Sends a message once more; where it may have arrived already, that is said first. */
export function SendAgain({ id, to, state }: { id: string; to: string; state: MailState }) {
  const router = useRouter()
  return (
    <Act
      look="secondary"
      small
      label={say('Send på nytt')}
      confirm={
        state === 'unsure' && <p>{say('Meldingen kan ha kommet fram. Da får {to} den to ganger.', { to })}</p>
      }
      act={() => sendAgainAction({ id })}
      onDone={() => router.refresh()}
    />
  )
}
