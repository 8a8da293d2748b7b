'use client'

import { useState } from 'react'
import { Form, Submit, TextArea, TextField } from '@/components/ui/form'
import { type Guidance, guideForm } from '@/lib/core/outlining'
import { say } from '@/lib/core/words/say'
import { guideAction } from '../actions'

/** What the manager asks of whoever writes the section. */
export function GuidanceForm({ id, guidance }: { id: string; guidance: Guidance }) {
  const [saved, setSaved] = useState(false)
  return (
    <Form
      className="b-stacked b-gap max-w-xl"
      schema={guideForm}
      start={{ id, ...guidance, expectedWords: String(guidance.expectedWords ?? '') }}
      action={guideAction}
      onDone={() => setSaved(true)}
    >
      <TextArea
        name="guidance"
        label={say('Veiledning til den som skriver')}
        hint={say('Hva skal kapittelet svare på? Hva må være med? Står ved siden av skjemaet.')}
        rows={5}
        onInput={() => setSaved(false)}
      />
      <TextField
        name="expectedWords"
        label={say('Omtrentlig lengde')}
        hint={say('Antall ord. Tomt: ingen anbefaling.')}
        inputMode="numeric"
        className="max-w-40"
      />
      <TextArea
        name="example"
        label={say('Eksempel')}
        hint={say('Et godt avsnitt eller punkt å se til.')}
        rows={4}
      />
      <div className="b-row">
        <Submit look="secondary">{say('Lagre veiledningen')}</Submit>
        <span role="status">{saved && say('Veiledningen er lagret.')}</span>
      </div>
    </Form>
  )
}
