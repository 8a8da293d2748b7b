'use client'

import { useRouter } from 'next/navigation'
import { Form, Submit, TextField } from '@/components/ui/form'
import { renameSchema } from '@/lib/core/outlining'
import type { Language } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import { renameAction } from '../actions'

export function Rename({ id, title, language }: { id: string; title: string; language: Language }) {
  const { refresh } = useRouter()
  return (
    <Form
      className="b-stacked b-gap"
      schema={renameSchema}
      start={{ id, title }}
      action={renameAction}
      onDone={refresh}
    >
      <TextField name="title" lang={foreign(language)} label={say('Tittel')} />
      <Submit look="secondary">{say('Gi nytt navn')}</Submit>
    </Form>
  )
}
