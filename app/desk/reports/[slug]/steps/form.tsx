'use client'

import { nanoid } from 'nanoid'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Form, Submit } from '@/components/ui/form'
import type { Named } from '@/components/ui/picked'
import { type StepSetting, setStepsSchema } from '@/lib/core/step-setting'
import { clockWords } from '@/lib/core/words/dates'
import { setStepsAction } from './actions'
import { StepFields } from './step'

export type Choices = {
  people: readonly Named[]
  /** Named as approvers, but they can no longer sign in. */
  gone: readonly Named[]
  sections: readonly Named[]
}

type Props = Choices & { report: string; steps: StepSetting[] }

/** All steps of a report in one form: they only make sense together, in their order. */
export function StepsForm({ report, steps, ...choices }: Props) {
  const { refresh } = useRouter()
  const [saved, setSaved] = useState<Date | null>(null)
  return (
    <Form
      className="b-stacked b-gap max-w-3xl"
      schema={setStepsSchema}
      start={{ report, steps }}
      action={setStepsAction}
      onDone={() => {
        setSaved(new Date())
        refresh()
      }}
    >
      <Steps {...choices} />
      <Submit>Lagre leddene</Submit>
      <p role="status" className="b-hint">
        {saved && `Leddene ble lagret ${clockWords(saved)}.`}
      </p>
    </Form>
  )
}

const blank = (): StepSetting => ({
  id: nanoid(),
  name: '',
  by: 'named',
  approvers: [],
  wants: 'one',
  everywhere: true,
  sections: [],
})

/** What every report starts from: the head of the unit. */
const first = (): StepSetting => ({ ...blank(), name: 'Virksomhetsleder', by: 'unit' })

function Steps(choices: Choices) {
  const { fields, append, remove, move } = useFieldArray<{ steps: StepSetting[] }, 'steps', 'key'>({
    name: 'steps',
    keyName: 'key',
  })
  const now = useWatch<{ steps: StepSetting[] }, 'steps'>({ name: 'steps' })
  const [says, say] = useState('')
  const adding = useRef<HTMLButtonElement>(null)
  const called = (i: number) => now[i]?.name.trim() || `Ledd ${i + 1}`
  return (
    <>
      {fields.length === 0 && (
        <p className="b-empty">
          Ingen ledd er satt opp. Da er det nok at én godkjenner i kapittelets enhet sier ja.
        </p>
      )}
      <ol className="b-stages">
        {fields.map(({ key, ...field }, i) => (
          <li key={key} className="b-panel">
            <StepFields
              {...choices}
              step={now[i] ?? field}
              index={i}
              count={fields.length}
              move={(by) => {
                move(i, i + by)
                say(`${called(i)} er nå ledd ${i + by + 1} av ${fields.length}.`)
              }}
              remove={() => {
                // What had the focus goes: the way on is below the list.
                adding.current?.focus()
                remove(i)
                say(`${called(i)} er fjernet.`)
              }}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="ds-sr-only">
        {says}
      </p>
      <Button ref={adding} look="secondary" onClick={() => append(fields.length === 0 ? first() : blank())}>
        Legg til et ledd
      </Button>
    </>
  )
}
