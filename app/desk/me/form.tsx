'use client'

import { useState } from 'react'
import { Radio } from '@/components/ui/field'
import { Form, Submit, useField } from '@/components/ui/form'
import { type Choice, choiceSchema, choices, choiceWords } from '@/lib/core/mail/choice'
import { say } from '@/lib/core/words/say'
import { chooseMailAction } from './actions'

/** How often one wants to be written to. */
export function ChoiceForm({ choice }: { choice: Choice }) {
  const [says, setSays] = useState('')
  return (
    <Form
      className="b-narrow b-stacked"
      schema={choiceSchema}
      start={{ choice }}
      action={chooseMailAction}
      onDone={() => setSays(say('Lagret.'))}
    >
      <fieldset className="ds-fieldset b-stacked">
        <legend className="ds-label">{say('Hvor ofte vil du ha e-post?')}</legend>
        {choices.map((one) => (
          <Way key={one} choice={one} />
        ))}
      </fieldset>
      <div className="b-row">
        <Submit>{say('Lagre')}</Submit>
        <span role="status">{says}</span>
      </div>
    </Form>
  )
}

function Way({ choice }: { choice: Choice }) {
  const { name, says } = choiceWords[choice]
  return (
    <Radio
      {...useField('choice')}
      value={choice}
      label={
        <>
          {name}
          <span className="b-meta b-blk">{says}</span>
        </>
      }
    />
  )
}
