'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/field'
import { Form, Submit, TextField, useField } from '@/components/ui/form'
import { lendSchema } from '@/lib/core/lending'
import { say } from '@/lib/core/words/say'
import { LinkOnce } from '../../../link-once'
import { lendAction } from './actions'

/** `first`, `last`: the days among which the last day of the link is. */
type Props = { section: string; until: string; first: string; last: string; me: string; mails: boolean }

/** For whom, how long, and what they may do; then the link itself, this once. */
export function LendForm({ section, until, first, last, me, mails }: Props) {
  const { refresh } = useRouter()
  const [made, setMade] = useState<{ link: string | null } | null>(null)
  if (made)
    return (
      <div className="b-stacked">
        {made.link ? (
          <LinkOnce
            path={made.link}
            label={say('Leselenke')}
            hint={say('Den vises bare nå. Send den til den som skal lese, og ikke til andre.')}
          />
        ) : (
          <p role="status">{say('Leselenken er laget, og sendes på e-post.')}</p>
        )}
        <div className="b-row">
          <Button look="secondary" onClick={() => setMade(null)}>
            {say('Lag en til')}
          </Button>
        </div>
      </div>
    )
  return (
    <Form
      schema={lendSchema}
      start={{ section, holder: '', holderIs: '', email: '', until, mayComment: true }}
      action={(wish) => lendAction(wish, me)}
      onDone={(made) => {
        setMade(made)
        refresh()
      }}
    >
      <TextField
        name="holder"
        label={say('Hvem er den til?')}
        hint={say('Navnet på den som skal lese.')}
        autoComplete="off"
      />
      <TextField
        name="holderIs"
        label={say('Hva er de?')}
        hint={say('For eksempel «revisor, Nordrevisjon».')}
      />
      {mails && (
        <TextField
          name="email"
          type="email"
          label={say('E-post (valgfri)')}
          hint={say('Da sendes lenken dit. Ellers får du den her, og sender den selv.')}
          autoComplete="off"
        />
      )}
      <TextField name="until" type="date" label={say('Til og med')} min={first} max={last} />
      <MayComment />
      <Submit>{say('Lag leselenke')}</Submit>
    </Form>
  )
}

function MayComment() {
  return <Checkbox label={say('De kan kommentere')} {...useField('mayComment')} />
}
