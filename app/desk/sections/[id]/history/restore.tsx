'use client'

import { useRouter } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button'
import { Form, Submit } from '@/components/ui/form'
import { restoreSchema } from '@/lib/core/moving'
import { say } from '@/lib/core/words/say'
import { restoreAction } from './actions'

type Props = { id: string; me: string; version: number; seen: number; when: string }

/** Asks once more, and says how to take it back. */
export function Restore({ id, me, version, seen, when }: Props) {
  const { push } = useRouter()
  return (
    <section id="hent" className="b-panel b-gap" aria-labelledby="hent-h">
      <h2 id="hent-h">{say('Hente fram teksten fra {when}?', { when })}</h2>
      <p className="b-gap max-w-2xl">
        {say(
          'Den blir den nyeste versjonen av kapittelet. Det som står nå, blir liggende i historikken, og kan hentes fram igjen på samme måte. Du blir regnet som en av dem som har skrevet, og kan ikke godkjenne kapittelet.',
        )}
      </p>
      <Form
        className="b-row b-gap"
        schema={restoreSchema}
        start={{ id, version, seen }}
        action={(input) => restoreAction(input, me)}
        onDone={() => push(`/desk/sections/${id}/history?angre=${seen}`)}
      >
        <Submit>{say('Hent fram')}</Submit>
        <ButtonLink href="?">{say('Avbryt')}</ButtonLink>
      </Form>
    </section>
  )
}
