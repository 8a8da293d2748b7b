'use client'

import { useParams } from 'next/navigation'
import { LeftBehind } from '@/components/form/left-behind'

/** What the browser kept of a section that is out of reach. */
export function Gone({ me }: { me: string }) {
  const { id } = useParams<{ id: string }>()
  return <LeftBehind opened={{ id }} me={me} />
}
