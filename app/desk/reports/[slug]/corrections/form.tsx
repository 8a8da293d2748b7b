'use client'

import { useRouter } from 'next/navigation'
import { Form, Submit, TextArea } from '@/components/ui/form'
import { publishCorrectionsSchema } from '@/lib/core/correcting'
import { say } from '@/lib/core/words/say'
import { publishCorrectionsAction } from './actions'

type Props = { report: string; seen: string[]; note: string; number: number; me: string }

/** Orders the edition that brings the signed corrections to the readers, with a note that can be written otherwise. */
export function PublishForm({ report, seen, note, number, me }: Props) {
  const { refresh } = useRouter()
  return (
    <Form
      key={seen.join()}
      schema={publishCorrectionsSchema}
      start={{ report, seen, note }}
      action={(input) => publishCorrectionsAction(input, me)}
      onDone={refresh}
    >
      <TextArea
        name="note"
        label={say('Merknad til leserne')}
        hint={say(
          'Foreslått ut fra det som er endret. Skriv den gjerne om. Leserne ser den på forsiden og i listen over utgaver.',
        )}
        rows={5}
      />
      <Submit>{say('Publiser utgave {number}', { number: String(number) })}</Submit>
    </Form>
  )
}
