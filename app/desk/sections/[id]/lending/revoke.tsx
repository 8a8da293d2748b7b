'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { revokeLinkAction } from './actions'

type Props = { id: string; holder: string; me: string }

/** Ends a link before its last day. */
export function Revoke({ id, holder, me }: Props) {
  const { refresh } = useRouter()
  return (
    <Act
      label="Trekk tilbake"
      name={`Trekk tilbake lenken til ${holder}`}
      confirm={<p>{holder} kan ikke lese mer med denne lenken. Kommentarene blir stående.</p>}
      act={() => revokeLinkAction({ id }, me)}
      onDone={refresh}
      look="tertiary"
      small
    />
  )
}
