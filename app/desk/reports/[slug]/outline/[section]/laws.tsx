'use client'

import { useState } from 'react'
import { Checkbox } from '@/components/ui/field'
import { Form, Submit, useField } from '@/components/ui/form'
import { type Requirement, ruleOf } from '@/lib/core/statutory'
import { answerSchema } from '@/lib/core/statutory/setting'
import { lawSentence } from '@/lib/core/statutory/standing'
import { say } from '@/lib/core/words/say'
import { answerLawAction } from '../../statutory/actions'

type Props = { id: string; asked: readonly Requirement[]; answers: Requirement[] }

/** What the section answers of everything that the laws ask of its report. */
export function Laws({ id, asked, answers }: Props) {
  const [saved, setSaved] = useState(false)
  return (
    <Form
      className="b-stacked b-gap max-w-xl"
      schema={answerSchema}
      start={{ id, requirements: answers }}
      action={answerLawAction}
      onDone={() => setSaved(true)}
    >
      <fieldset className="b-stacked" onInput={() => setSaved(false)}>
        <legend className="ds-sr-only">{say('Lovkrav som kapittelet svarer på')}</legend>
        <Boxes asked={asked} />
      </fieldset>
      <div className="b-row">
        <Submit look="secondary">{say('Lagre lovkravene')}</Submit>
        <span role="status">{saved && say('Lovkravene er lagret.')}</span>
      </div>
    </Form>
  )
}

function Boxes({ asked }: Pick<Props, 'asked'>) {
  const tied = useField('requirements')
  return asked.map((name) => (
    <Checkbox
      key={name}
      value={name}
      label={
        <>
          {lawSentence(name)}
          <span className="b-blk b-hint">{ruleOf(name).says}.</span>
        </>
      }
      {...tied}
    />
  ))
}
