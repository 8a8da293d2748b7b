'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { TalkAround, TalkBeside } from '@/components/talk/beside'
import type { OpenedSection } from '@/lib/core/opened'
import type { Talk as Said } from '@/lib/core/talk'
import { live } from '../../../live/live'
import { talkActs } from '../talk/acts'

/** What is said about the section, beside what is reviewed. */
export function Talk({ opened, talk, me }: { opened: OpenedSection; talk: Said; me: string }) {
  const { refresh } = useRouter()
  const [acts] = useState(() => talkActs(opened.id, me))
  return (
    <TalkAround {...{ opened, live, me, talk, acts }} content={opened.content} onChanged={refresh}>
      <TalkBeside />
    </TalkAround>
  )
}
