'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Form, Submit, TextField } from '@/components/ui/form'
import { deadlinesSchema } from '@/lib/core/outlining'
import { clockWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { setDeadlinesAction } from './actions'

type Deadline = { on: string; label: string }

/** The dates that matter for the whole report. */
export function Deadlines({ report, deadlines }: { report: string; deadlines: Deadline[] }) {
  const { refresh } = useRouter()
  const [saved, setSaved] = useState<Date | null>(null)
  return (
    <Form
      className="b-stacked b-gap"
      schema={deadlinesSchema}
      start={{ report, deadlines }}
      action={setDeadlinesAction}
      onDone={() => {
        setSaved(new Date())
        refresh()
      }}
    >
      <DeadlineFields />
      <Submit look="secondary">{say('Lagre fristene')}</Submit>
      <p role="status" className="b-hint">
        {saved && say('Fristene ble lagret {clock}.', { clock: clockWords(saved) })}
      </p>
    </Form>
  )
}

function DeadlineFields() {
  const { fields, append, remove } = useFieldArray<{ deadlines: Deadline[] }>({ name: 'deadlines' })
  return (
    <>
      {fields.map((field, i) => (
        <fieldset key={field.id} className="b-stacked">
          <legend className="ds-sr-only">{say('Frist {number}', { number: i + 1 })}</legend>
          <TextField name={`deadlines.${i}.on`} type="date" label={say('Dato')} />
          <TextField name={`deadlines.${i}.label`} label={say('Hva fristen gjelder')} />
          <Button
            look="tertiary"
            small
            aria-label={say('Fjern frist {number}', { number: i + 1 })}
            onClick={() => remove(i)}
          >
            {say('Fjern')}
          </Button>
        </fieldset>
      ))}
      <Button look="tertiary" onClick={() => append({ on: '', label: '' })}>
        {say('Legg til en frist')}
      </Button>
    </>
  )
}
