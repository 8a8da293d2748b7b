'use client'

import { useRouter } from 'next/navigation'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Form, Submit, TextField } from '@/components/ui/form'
import { deadlinesSchema } from '@/lib/core/outlining'
import { setDeadlinesAction } from './actions'

type Deadline = { on: string; label: string }

/** The dates that matter for the whole report. */
export function Deadlines({ report, deadlines }: { report: string; deadlines: Deadline[] }) {
  const { refresh } = useRouter()
  return (
    <Form
      className="b-stacked b-gap"
      schema={deadlinesSchema}
      start={{ report, deadlines }}
      action={setDeadlinesAction}
      onDone={refresh}
    >
      <DeadlineFields />
      <Saved />
    </Form>
  )
}

function DeadlineFields() {
  const { fields, append, remove } = useFieldArray<{ deadlines: Deadline[] }>({ name: 'deadlines' })
  return (
    <>
      {fields.map((field, i) => (
        <fieldset key={field.id} className="b-stacked">
          <legend className="ds-sr-only">Frist {i + 1}</legend>
          <TextField name={`deadlines.${i}.on`} type="date" label="Dato" />
          <TextField name={`deadlines.${i}.label`} label="Hva fristen gjelder" />
          <Button look="tertiary" small aria-label={`Fjern frist ${i + 1}`} onClick={() => remove(i)}>
            Fjern
          </Button>
        </fieldset>
      ))}
      <Button look="tertiary" onClick={() => append({ on: '', label: '' })}>
        Legg til en frist
      </Button>
    </>
  )
}

function Saved() {
  const { isSubmitSuccessful, isDirty } = useFormContext().formState
  return (
    <div className="b-row">
      <Submit look="secondary">Lagre fristene</Submit>
      <span role="status" className="b-hint">
        {isSubmitSuccessful && !isDirty && 'Lagret.'}
      </span>
    </div>
  )
}
