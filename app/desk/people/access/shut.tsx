'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { disablePersonAction } from '../actions'

/** One click: what was written and signed stands, and the account can be opened again. */
export function ShutIdle({ id, name }: { id: string; name: string }) {
  const { refresh } = useRouter()
  return (
    <Act
      look="secondary"
      small
      label={`Steng kontoen til ${name}`}
      act={() => disablePersonAction({ id })}
      onDone={refresh}
    />
  )
}
