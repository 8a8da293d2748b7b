'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { say } from '@/lib/core/words/say'
import { revokeLinkAction } from './actions'

type Props = { id: string; holder: string; me: string }

/** Ends a link before its last day. */
export function Revoke({ id, holder, me }: Props) {
  const { refresh } = useRouter()
  return (
    <Act
      label={say('Trekk tilbake')}
      name={say('Trekk tilbake lenken til {holder}', { holder })}
      confirm={
        <p>{say('{holder} kan ikke lese mer med denne lenken. Kommentarene blir stående.', { holder })}</p>
      }
      act={() => revokeLinkAction({ id }, me)}
      onDone={refresh}
      look="tertiary"
      small
    />
  )
}
