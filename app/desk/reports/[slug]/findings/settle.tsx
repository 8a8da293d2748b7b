'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { Form, Submit, TextField } from '@/components/ui/form'
import { settleSchema } from '@/lib/core/agreeing'
import { settleFindingAction, unsettleFindingAction } from './actions'

type Props = { report: string; stored: string; says: string }

/** Puts a finding away, with the reason why it stands. */
export function SettleForm({ report, stored, says }: Props) {
  const { refresh } = useRouter()
  return (
    <details className="b-small">
      <summary className="ds-link">
        Legg bort<span className="ds-sr-only">: {says}</span>
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
          label="Hvorfor er det riktig slik det står?"
          hint="De som godkjenner, ser begrunnelsen."
        />
        <Submit look="secondary">Legg bort med begrunnelsen</Submit>
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
      label="Ta fram igjen"
      name={`Ta fram igjen: ${says}`}
      act={() => unsettleFindingAction({ report, key: stored })}
      onDone={refresh}
    />
  )
}
