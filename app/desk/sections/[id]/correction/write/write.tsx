'use client'

import { useMemo } from 'react'
import { CorrectionForm, type CorrectionWays, type WrittenCorrection } from '@/components/correcting/form'
import type { Myself } from '@/components/form/again'
import { reach } from '@/components/ui/reach'
import { signInHere } from '../../../../../(auth)/actions'
import { putDraft } from '../../../../put-draft'
import { pictureWays } from '../../send-picture'
import { resolveCorrectionAction } from '../actions'

/** The form of a correction, with its ways to the server. */
export function Write({ opened, me }: { opened: WrittenCorrection; me: Myself }) {
  const { id, section } = opened
  const ways = useMemo(
    (): CorrectionWays => ({
      put: putDraft(`/api/desk/corrections/${id}/draft`),
      pictures: pictureWays(section, me.id),
      resolve: (choice) => reach(() => resolveCorrectionAction({ id, ...choice }, me.id)),
      signIn: (way, form) => reach(() => signInHere(way, form)),
    }),
    [id, section, me.id],
  )
  const onward = `/desk/sections/${section}/correction`
  return <CorrectionForm key={`${me.id}/${id}`} {...{ opened, me, ways, onward }} />
}
