'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { say } from '@/lib/core/words/say'
import { disablePersonAction } from '../actions'

/** One click: what was written and signed stands, and the account can be opened again. */
export function ShutIdle({ id, name }: { id: string; name: string }) {
  const { refresh } = useRouter()
  return (
    <Act
      look="secondary"
      small
      label={say('Steng kontoen til {name}', { name })}
      act={() => disablePersonAction({ id })}
      onDone={refresh}
    />
  )
}
