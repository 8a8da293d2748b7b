'use client'

import { useRouter } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button'
import { Form, Submit, TextArea, TextField } from '@/components/ui/form'
import { scheduleSchema } from '@/lib/core/publishing'
import { say } from '@/lib/core/words/say'
import { scheduleAction } from './actions'

type Props = {
  report: string
  /** The order that stands, which this one comes instead of. */
  standing: { id: string; day: string; time: string; note: string } | null
  /** What is proposed where none stands. */
  day: string
  correction: boolean
}

/** Orders an edition for a day and a time, or another day and time. */
export function ScheduleForm({ report, standing, day, correction }: Props) {
  const { push, refresh } = useRouter()
  return (
    <Form
      className="b-stacked b-gap"
      schema={scheduleSchema}
      start={{
        report,
        day: standing?.day ?? day,
        time: standing?.time ?? '08:00',
        note: standing?.note ?? '',
        seen: standing?.id ?? null,
      }}
      action={scheduleAction}
      onDone={() => {
        push('?')
        refresh()
      }}
    >
      <div className="b-row items-start">
        <TextField name="day" type="date" label={say('Dato')} />
        <TextField name="time" type="time" label={say('Klokkeslett')} hint={say('Norsk tid')} />
      </div>
      <TextArea
        name="note"
        label={say(correction ? 'Hva er endret siden forrige utgave?' : 'Merknad (valgfri)')}
        hint={say(correction ? 'Må fylles ut. Leserne ser merknaden på forsiden.' : 'Leserne ser merknaden.')}
      />
      <div className="b-row">
        <Submit look="secondary">{say(standing ? 'Lagre ny tid' : 'Bestill publisering')}</Submit>
        {standing && <ButtonLink href="?">{say('Avbryt')}</ButtonLink>}
      </div>
    </Form>
  )
}
