'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import type { ForwardWish } from '@/lib/core/forward/wish'
import { say } from '@/lib/core/words/say'
import { makeForwardAction } from '../actions'

type Props = { wish: ForwardWish & { seen: string }; title: string; me: string }

/** Makes the report as it is shown, and leads to its outline. */
export function Make({ wish, title, me }: Props) {
  const { push } = useRouter()
  return (
    <Act
      label={say('Lag {title}', { title })}
      act={() => makeForwardAction(wish, me)}
      onDone={({ slug }) => push(`/desk/reports/${slug}/outline`)}
    />
  )
}
