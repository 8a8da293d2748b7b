'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef } from 'react'
import type { Myself } from '@/components/form/again'
import { SectionReading } from '@/components/form/reading'
import { SectionForm } from '@/components/form/section-form'
import type { OpenedSection } from '@/lib/core/opened'
import type { Talk } from '@/lib/core/talk'
import { waysOf } from './ways'

type WriteProps = { opened: OpenedSection; talk: Talk; me: Myself }

/** The form, or the text where nothing can be written now, with the ways to the server. */
export function Write({ opened, talk, me }: WriteProps) {
  const { id, mayWrite } = opened
  const router = useRouter()
  const ways = useMemo(() => waysOf(id, me.id), [id, me.id])
  const here = `/desk/sections/${id}`
  const links = {
    history: `${here}/history`,
    preview: `${here}/preview`,
    review: `${here}/review`,
    correction: `${here}/correction`,
    lending: `${here}/lending`,
    draft: `/api/desk/sections/${id}/draft`,
  }
  useNewStart(mayWrite)
  const Shown = mayWrite ? SectionForm : SectionReading
  // Somebody else who signed in beside the page begins anew: what the first one wrote is kept for them.
  return <Shown key={`${me.id}/${id}`} {...{ opened, talk, me, ways, links }} onMoved={router.refresh} />
}

/** Where the form gives way to the text, or the text to the form, what had the focus is gone: it begins at the title. */
function useNewStart(mayWrite: boolean) {
  const before = useRef(mayWrite)
  useEffect(() => {
    if (before.current !== mayWrite) document.querySelector<HTMLElement>('#innhold h1')?.focus()
    before.current = mayWrite
  }, [mayWrite])
}
