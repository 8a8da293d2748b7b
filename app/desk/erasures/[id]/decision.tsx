'use client'

import { useRouter } from 'next/navigation'
import { Act } from '@/components/ui/act'
import { Alert } from '@/components/ui/alert'
import { Form, Submit, TextField } from '@/components/ui/form'
import { dropErasureSchema } from '@/lib/core/erasing'
import { say } from '@/lib/core/words/say'
import { confirmErasureAction, dropErasureAction } from '../actions'

type Props = {
  id: string
  /** Why this person cannot confirm; null: they can. */
  refusal: string | null
  mine: boolean
}

/** The second person lets it happen; anybody who may can turn it down. */
export function Decision({ id, refusal, mine }: Props) {
  const { refresh } = useRouter()
  return (
    <div className="b-cols">
      <section className="b-panel" aria-labelledby="bekreft">
        <h2 id="bekreft">{say('Bekreft')}</h2>
        {refusal ? (
          <div className="b-stacked">
            <Alert>{refusal}</Alert>
          </div>
        ) : (
          <div className="b-stacked">
            <p>
              {say(
                'Det kan ikke angres. Godkjente versjoner beholder sin kontrollsum og merkes som endret av personvernhensyn.',
              )}
            </p>
            <div>
              <Act
                label={say('Fjern fra alle utgaver')}
                confirm={
                  <p>
                    {say(
                      'Opplysningene blir borte fra sider, filer, historikk og utkast, og kan ikke hentes tilbake.',
                    )}
                  </p>
                }
                act={() => confirmErasureAction({ id })}
                onDone={refresh}
              />
            </div>
          </div>
        )}
      </section>
      <section className="b-panel" aria-labelledby="avsla">
        <h2 id="avsla">{mine ? say('Trekk tilbake') : say('Avslå')}</h2>
        <Form
          schema={dropErasureSchema}
          start={{ id, reason: '' }}
          action={dropErasureAction}
          onDone={refresh}
        >
          <TextField name="reason" label={say('Hvorfor')} hint={say('Ingenting blir endret.')} />
          <Submit look="secondary">{mine ? say('Trekk forespørselen') : say('Avslå forespørselen')}</Submit>
        </Form>
      </section>
    </div>
  )
}
