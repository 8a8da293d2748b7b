'use client'

import { nanoid } from 'nanoid'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { useFieldArray, useWatch } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Form, Submit } from '@/components/ui/form'
import type { Named } from '@/components/ui/picked'
import type { Language } from '@/lib/core/section'
import { type StepSetting, setStepsSchema } from '@/lib/core/step-setting'
import { clockWords } from '@/lib/core/words/dates'
import { say } from '@/lib/core/words/say'
import { setStepsAction } from './actions'
import { StepFields } from './step'

export type Choices = {
  people: readonly Named[]
  /** Named as approvers, but they can no longer sign in. */
  gone: readonly Named[]
  sections: readonly Named[]
}

type Props = Choices & { report: string; language: Language; steps: StepSetting[] }

/** All steps of a report in one form: they only make sense together, in their order. */
export function StepsForm({ report, language, steps, ...choices }: Props) {
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
      <Steps {...choices} language={language} />
      <Submit>{say('Lagre leddene')}</Submit>
      <p role="status" className="b-hint">
        {saved && say('Leddene ble lagret {clock}.', { clock: clockWords(saved) })}
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
const first = (language: Language): StepSetting => ({ ...blank(), name: heads[language], by: 'unit' })
const heads: Record<Language, string> = {
  nb: 'Virksomhetsleder',
  nn: 'Verksemdsleiar',
  en: 'Head of unit',
}

function Steps({ language, ...choices }: Choices & Pick<Props, 'language'>) {
  const { fields, append, remove, move } = useFieldArray<{ steps: StepSetting[] }, 'steps', 'key'>({
    name: 'steps',
    keyName: 'key',
  })
  const now = useWatch<{ steps: StepSetting[] }, 'steps'>({ name: 'steps' })
  const [says, tell] = useState('')
  const adding = useRef<HTMLButtonElement>(null)
  const called = (i: number) => now[i]?.name.trim() || say('Ledd {number}', { number: String(i + 1) })
  return (
    <>
      {fields.length === 0 && (
        <p className="b-empty">
          {say('Ingen ledd er satt opp. Da er det nok at én godkjenner i kapittelets enhet sier ja.')}
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
                tell(
                  say('{step} er nå ledd {number} av {of}.', {
                    step: called(i),
                    number: String(i + by + 1),
                    of: String(fields.length),
                  }),
                )
              }}
              remove={() => {
                // What had the focus goes: the way on is below the list.
                adding.current?.focus()
                remove(i)
                tell(say('{step} er fjernet.', { step: called(i) }))
              }}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="ds-sr-only">
        {says}
      </p>
      <Button
        ref={adding}
        look="secondary"
        onClick={() => append(fields.length === 0 ? first(language) : blank())}
      >
        {say('Legg til et ledd')}
      </Button>
    </>
  )
}
