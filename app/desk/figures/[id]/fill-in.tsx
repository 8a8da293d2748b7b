'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FillingForm } from '@/components/filling/form'
import { FillingReading } from '@/components/filling/reading'
import type { Myself } from '@/components/form/again'
import { reach } from '@/components/ui/reach'
import type { OpenedRequest } from '@/lib/core/asking/sight'
import { signInHere } from '../../../(auth)/actions'
import { live } from '../../live/live'
import { putDraft } from '../../put-draft'
import { answerAction, takeBackAction } from './actions'

type Props = { opened: OpenedRequest; me: Myself }

/** The table to fill in, or what it says where nothing can be filled in now. */
export function FillIn({ opened, me }: Props) {
  const { id } = opened
  const { refresh } = useRouter()
  const [put] = useState(() => putDraft(`/api/desk/figures/${id}/draft`))
  if (opened.shut !== null) {
    return (
      <FillingReading
        opened={opened}
        me={me.id}
        takeBack={() => reach(() => takeBackAction({ id }, me.id))}
        onChanged={refresh}
      />
    )
  }
  return (
    <FillingForm
      key={id}
      opened={opened}
      me={me}
      put={put}
      live={live}
      signIn={(way, form) => reach(() => signInHere(way, form))}
      answer={() => reach(() => answerAction({ id }, me.id))}
      onChanged={refresh}
    />
  )
}
