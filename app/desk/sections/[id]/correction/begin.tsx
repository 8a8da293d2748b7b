'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { say } from '@/lib/core/words/say'
import { beginCorrectionAction } from './actions'

type Props = { id: string; seen: string; me: string }

/** Branches a correction from what readers have, and leads to its form. */
export function Begin({ id, seen, me }: Props) {
  const { push } = useRouter()
  return (
    <div className="b-gap">
      <Act
        label={say('Rett det som er publisert')}
        act={() => beginCorrectionAction({ id, seen }, me)}
        onDone={() => push(`/desk/sections/${id}/correction/write`)}
      />
    </div>
  )
}
