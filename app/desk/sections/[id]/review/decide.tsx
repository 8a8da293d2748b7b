'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { Form, Submit, TextArea, TextField } from '@/components/ui/form'
import { type MoveInput, moveSchema, reasonedMoveSchema } from '@/lib/core/moving'
import { say } from '@/lib/core/words/say'
import { moves, rule } from '@/lib/core/workflow'
import { moveAction } from '../actions'

/** The version on the screen. */
type Seen = { id: string; me: string; revision: string; number: number }

/** Sign, or send back with a reason. */
export function Decide({ writers, ...seen }: Seen & { writers: string }) {
  return (
    <>
      <MoveForm {...seen} move="approve">
        <TextField name="note" label={say('Merknad (valgfri)')} />
        <Submit>{say('Godkjenn versjon {number}', { number: seen.number })}</Submit>
      </MoveForm>
      <p className="b-or">{say('eller')}</p>
      <MoveForm {...seen} move="sendBack">
        <TextArea
          name="note"
          label={say('Hvorfor sender du tilbake?')}
          hint={`${say('Må fylles ut.')} ${say('{writers} ser teksten øverst i kapittelet.', { writers })}`}
        />
        <Submit look="secondary">{say(moves.sendBack.button)}</Submit>
      </MoveForm>
    </>
  )
}

/** Takes a sign-off back, with a reason. */
export function Revoke(seen: Seen) {
  return (
    <MoveForm {...seen} move="revoke">
      <TextArea
        name="note"
        label={say('Hvorfor trekker du godkjenningen?')}
        hint={say(
          'Må fylles ut. Kapittelet går tilbake til den som skriver. Det som er publisert, blir stående.',
        )}
      />
      <Submit look="secondary">{say(moves.revoke.button)}</Submit>
    </MoveForm>
  )
}

type MoveFormProps = Seen & { move: MoveInput['move']; children: ReactNode }

/** One move, of the revision on the screen. What is typed stays if the answer is no, and outlives the page. */
function MoveForm({ id, me, revision, number, move, children }: MoveFormProps) {
  const { refresh } = useRouter()
  return (
    <Form
      key={revision}
      kept={`beretning/note/${me}/${id}/${move}`}
      schema={rule(move).reason ? reasonedMoveSchema : moveSchema}
      start={{ id, move, seen: revision, note: '' }}
      action={(input) => moveAction(input, me)}
      onDone={refresh}
      onward={({ kind }) =>
        kind === 'stale' && (
          <Link className="ds-link" href={`?siden=${number}`}>
            {say('Se hva som er endret siden versjon {number}', { number })}
          </Link>
        )
      }
    >
      {children}
    </Form>
  )
}
