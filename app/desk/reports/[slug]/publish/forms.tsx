'use client'

import { useRouter } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button'
import { Form, Submit, TextArea } from '@/components/ui/form'
import { backToSchema, publishSchema, withdrawSchema } from '@/lib/core/publishing'
import { say } from '@/lib/core/words/say'
import { backToAction, publishAction, withdrawAction } from './actions'

/** Orders an edition. From the second on, readers are told what changed. */
export function PublishForm({ report, number }: { report: string; number: number }) {
  const { refresh } = useRouter()
  const correction = number > 1
  return (
    <Form schema={publishSchema} start={{ report, note: '' }} action={publishAction} onDone={refresh}>
      <TextArea
        name="note"
        label={say(correction ? 'Hva er endret siden forrige utgave?' : 'Merknad (valgfri)')}
        hint={say(correction ? 'Må fylles ut. Leserne ser merknaden på forsiden.' : 'Leserne ser merknaden.')}
      />
      <Submit>{say('Publiser utgave {number}', { number })}</Submit>
    </Form>
  )
}

/** Turns the readers back to an earlier edition. */
export function BackTo({ report, edition, number }: { report: string; edition: string; number: number }) {
  const { push } = useRouter()
  return (
    <section id="tilbake" className="b-panel b-gap" aria-labelledby="tilbake-h">
      <h2 id="tilbake-h">{say('Gå tilbake til utgave {number}?', { number })}</h2>
      <Form
        className="b-stacked b-gap"
        schema={backToSchema}
        start={{ report, edition, note: '' }}
        action={backToAction}
        onDone={() => push('?')}
      >
        <TextArea
          name="note"
          label={say('Hvorfor?')}
          hint={say('Må fylles ut. Står i loggen. Ingen utgave blir slettet.')}
        />
        <div className="b-row">
          <Submit>{say('Vis utgave {number} for leserne', { number })}</Submit>
          <ButtonLink href="?">{say('Avbryt')}</ButtonLink>
        </div>
      </Form>
    </section>
  )
}

/** Takes the report away from its readers, with an explanation. */
export function Withdraw({ report }: { report: string }) {
  const { push } = useRouter()
  return (
    <section id="trekk-tilbake" className="b-panel b-gap" aria-labelledby="trekk-h">
      <h2 id="trekk-h">{say('Trekke rapporten tilbake?')}</h2>
      <Form
        className="b-stacked b-gap"
        schema={withdrawSchema}
        start={{ report, note: '' }}
        action={withdrawAction}
        onDone={() => push('?')}
      >
        <TextArea
          name="note"
          label={say('Forklaring til leserne')}
          hint={say('Må fylles ut. Den vises der rapporten sto.')}
        />
        <div className="b-row">
          <Submit>{say('Trekk tilbake')}</Submit>
          <ButtonLink href="?">{say('Avbryt')}</ButtonLink>
        </div>
      </Form>
    </section>
  )
}
