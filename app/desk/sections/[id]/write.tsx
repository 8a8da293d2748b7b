'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { SectionReading } from '@/components/form/reading'
import { SectionForm } from '@/components/form/section-form'
import { reach } from '@/components/ui/reach'
import type { OpenedSection } from '@/lib/core/opened'
import { moveAction, resolveAction } from './actions'
import { putDraft } from './put-draft'

/** The form, or the text where nothing can be written now, with the ways to the server. */
export function Write({ opened, me }: { opened: OpenedSection; me: string }) {
  const { id } = opened
  const router = useRouter()
  const [put] = useState(() => putDraft(id))
  const here = `/desk/sections/${id}`
  const shared = {
    opened,
    me,
    links: {
      history: `${here}/history`,
      preview: `${here}/preview`,
      review: `${here}/review`,
      signIn: '/sign-in?next=/signed-in-again',
    },
    onMoved: router.refresh,
  }
  if (!opened.mayWrite) {
    return (
      <SectionReading {...shared} reopen={(move) => reach(() => moveAction({ id, ...move, note: '' }))} />
    )
  }
  return (
    <SectionForm
      key={id}
      {...shared}
      put={put}
      submit={({ version }) => reach(() => moveAction({ id, move: 'submit', seen: version, note: '' }))}
      resolve={(choice) => reach(() => resolveAction({ id, ...choice }))}
    />
  )
}
