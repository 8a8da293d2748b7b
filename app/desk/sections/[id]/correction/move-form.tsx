'use client'

import { useRouter } from 'next/navigation'
import type { Look } from '@/components/ui/button'
import { Form, Submit, TextArea } from '@/components/ui/form'
import {
  type CorrectionMoveInput,
  correctionMoveSchema,
  reasonedCorrectionSchema,
} from '@/lib/core/correcting'
import { moveCorrectionAction } from './actions'

type Props = Omit<CorrectionMoveInput, 'note'> & {
  me: string
  button: string
  label: string
  hint?: string
  look?: Look
  note?: string
}

/** One move of the correction on the screen, with words. What is typed stays if the answer is no. */
export function MoveForm({ id, me, move, seen, button, label, hint, look = 'primary', note = '' }: Props) {
  const { refresh } = useRouter()
  return (
    <Form
      key={seen}
      kept={`beretning/note/${me}/${id}/${move}`}
      schema={move === 'sendBack' ? reasonedCorrectionSchema : correctionMoveSchema}
      start={{ id, move, seen, note }}
      action={(input) => moveCorrectionAction(input, me)}
      onDone={refresh}
    >
      <TextArea name="note" label={label} hint={hint} />
      <Submit look={look}>{button}</Submit>
    </Form>
  )
}
