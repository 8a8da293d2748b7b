'use client'

import { useRouter } from 'next/navigation'
import { Form, Submit, TextField } from '@/components/ui/form'
import { renameSchema } from '@/lib/core/outlining'
import { say } from '@/lib/core/words/say'
import { renameAction } from '../actions'

export function Rename({ id, title }: { id: string; title: string }) {
  const { refresh } = useRouter()
  return (
    <Form
      className="b-stacked b-gap"
      schema={renameSchema}
      start={{ id, title }}
      action={renameAction}
      onDone={refresh}
    >
      <TextField name="title" label={say('Tittel')} />
      <Submit look="secondary">{say('Gi nytt navn')}</Submit>
    </Form>
  )
}
