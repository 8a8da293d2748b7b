'use client'

import { useRouter } from 'next/navigation'
import { Form, Submit, TextField } from '@/components/ui/form'
import { enterFinalSchema } from '@/lib/core/preliminary'
import { say } from '@/lib/core/words/say'
import type { WaitingFigure } from '@/lib/figures/preliminary'
import { enterFinalAction } from './actions'

type Props = { figure: WaitingFigure; enter: NonNullable<WaitingFigure['enter']>; me: string }

/** One field for the final figure, and where it goes. */
export function EnterFinal({ figure, enter, me }: Props) {
  const { refresh } = useRouter()
  const { row, column, value, label } = figure
  return (
    <Form
      key={value}
      className="b-add-one items-end"
      schema={enterFinalSchema}
      start={{ id: enter.id, row, column, was: value, value: '' }}
      action={(final) => enterFinalAction(final, me)}
      onDone={refresh}
    >
      <TextField name="value" label={say('Endelig tall')} inputMode="decimal" className="w-28" />
      <Submit look="secondary" aria-label={say('Før endelig tall for {label}', { label })}>
        {enter.report ? say('Før i {report}', { report: enter.report }) : say('Før i utkastet')}
      </Submit>
    </Form>
  )
}
