'use client'

import { useRouter } from 'next/navigation'
import { Form, Submit, TextArea, TextField } from '@/components/ui/form'
import { type MoveInput, moveSchema, reasonedMoveSchema } from '@/lib/core/moving'
import { moves } from '@/lib/core/workflow'
import { moveAction } from '../actions'

type Props = { id: string; revision: string; number: number; writers: string }

/** Sign, or send back with a reason. What is typed stays if the answer is no. */
export function Decide({ id, revision, number, writers }: Props) {
  const { refresh } = useRouter()
  const start = (move: MoveInput['move']): MoveInput => ({ id, move, seen: revision, note: '' })
  return (
    <>
      <Form schema={moveSchema} start={start('approve')} action={moveAction} onDone={refresh}>
        <TextField name="note" label="Merknad (valgfri)" />
        <Submit>
          {moves.approve.button} versjon {number}
        </Submit>
      </Form>
      <p className="b-or">eller</p>
      <Form schema={reasonedMoveSchema} start={start('sendBack')} action={moveAction} onDone={refresh}>
        <TextArea
          name="note"
          label="Hvorfor sender du tilbake?"
          hint={`Må fylles ut. ${writers} ser teksten øverst i kapittelet.`}
        />
        <Submit look="secondary">{moves.sendBack.button}</Submit>
      </Form>
    </>
  )
}

/** Takes a sign-off back, with a reason. */
export function Revoke({ id, revision }: { id: string; revision: string }) {
  const { refresh } = useRouter()
  const start: MoveInput = { id, move: 'revoke', seen: revision, note: '' }
  return (
    <Form schema={reasonedMoveSchema} start={start} action={moveAction} onDone={refresh}>
      <TextArea
        name="note"
        label="Hvorfor trekker du godkjenningen?"
        hint="Må fylles ut. Kapittelet går tilbake til den som skriver. Det som er publisert, blir stående."
      />
      <Submit look="secondary">{moves.revoke.button}</Submit>
    </Form>
  )
}
