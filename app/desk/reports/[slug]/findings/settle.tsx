'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { Form, Submit, TextField } from '@/components/ui/form'
import { settleSchema } from '@/lib/core/agreeing'
import { say } from '@/lib/core/words/say'
import { settleFindingAction, unsettleFindingAction } from './actions'

type Props = { report: string; stored: string; says: string }

/** Puts a finding away, with the reason why it stands. */
export function SettleForm({ report, stored, says }: Props) {
  const { refresh } = useRouter()
  return (
    <details className="b-small">
      <summary className="ds-link">
        {say('Legg bort')}
        <span className="ds-sr-only">: {says}</span>
      </summary>
      <Form
        className="b-stacked b-gap max-w-xl"
        schema={settleSchema}
        start={{ report, key: stored, reason: '' }}
        action={settleFindingAction}
        onDone={refresh}
      >
        <TextField
          name="reason"
          label={say('Hvorfor er det riktig slik det står?')}
          hint={say('De som godkjenner, ser begrunnelsen.')}
        />
        <Submit look="secondary">{say('Legg bort med begrunnelsen')}</Submit>
      </Form>
    </details>
  )
}

/** Takes it out again. */
export function Unsettle({ report, stored, says }: Props) {
  const { refresh } = useRouter()
  return (
    <Act
      look="tertiary"
      small
      label={say('Ta fram igjen')}
      name={say('Ta fram igjen: {finding}', { finding: says })}
      act={() => unsettleFindingAction({ report, key: stored })}
      onDone={refresh}
    />
  )
}
