'use client'

import { useRouter } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button'
import { Form, Submit, TextArea } from '@/components/ui/form'
import { backToSchema, publishSchema, withdrawSchema } from '@/lib/core/publishing'
import { backToAction, publishAction, withdrawAction } from './actions'

/** Orders an edition. From the second on, readers are told what changed. */
export function PublishForm({ report, number }: { report: string; number: number }) {
  const { refresh } = useRouter()
  const correction = number > 1
  return (
    <Form schema={publishSchema} start={{ report, note: '' }} action={publishAction} onDone={refresh}>
      <TextArea
        name="note"
        label={correction ? 'Hva er endret siden forrige utgave?' : 'Merknad (valgfri)'}
        hint={correction ? 'Må fylles ut. Leserne ser merknaden på forsiden.' : 'Leserne ser merknaden.'}
      />
      <Submit>Publiser utgave {number}</Submit>
    </Form>
  )
}

/** Turns the readers back to an earlier edition. */
export function BackTo({ report, edition, number }: { report: string; edition: string; number: number }) {
  const { push } = useRouter()
  return (
    <section id="tilbake" className="b-panel b-gap" aria-labelledby="tilbake-h">
      <h2 id="tilbake-h">Gå tilbake til utgave {number}?</h2>
      <Form
        className="b-stacked b-gap"
        schema={backToSchema}
        start={{ report, edition, note: '' }}
        action={backToAction}
        onDone={() => push('?')}
      >
        <TextArea
          name="note"
          label="Hvorfor?"
          hint="Må fylles ut. Står i loggen. Ingen utgave blir slettet."
        />
        <div className="b-row">
          <Submit>Vis utgave {number} for leserne</Submit>
          <ButtonLink href="?">Avbryt</ButtonLink>
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
      <h2 id="trekk-h">Trekke rapporten tilbake?</h2>
      <Form
        className="b-stacked b-gap"
        schema={withdrawSchema}
        start={{ report, note: '' }}
        action={withdrawAction}
        onDone={() => push('?')}
      >
        <TextArea
          name="note"
          label="Forklaring til leserne"
          hint="Må fylles ut. Den vises der rapporten sto."
        />
        <div className="b-row">
          <Submit>Trekk tilbake</Submit>
          <ButtonLink href="?">Avbryt</ButtonLink>
        </div>
      </Form>
    </section>
  )
}
