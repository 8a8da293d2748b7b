'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { ButtonLink } from '@/components/ui/button'
import { Form, Select, Submit, TextArea } from '@/components/ui/form'
import { type Named, Picked } from '@/components/ui/picked'
import { type Laying, laySchema } from '@/lib/core/statutory/setting'
import { say } from '@/lib/core/words/say'
import { layRequirementAction } from './actions'

type Props = {
  start: Laying
  name: string
  among: readonly Named[]
  /** What may be referred to; empty: nothing. */
  last: readonly Named[]
  biennial: boolean
  /** Something is said of it already, and can be taken back. */
  laid: boolean
}

/** Says which sections answer one requirement, or why none does. */
export function LayForm({ start, name, ...choices }: Props) {
  const { push, refresh } = useRouter()
  return (
    <Form
      className="b-stacked b-panel b-gap max-w-xl"
      schema={laySchema}
      start={start}
      action={layRequirementAction}
      onDone={() => {
        push(`?#krav-${start.requirement}`)
        refresh()
      }}
    >
      <Fields {...choices} />
      <div className="b-row">
        <Submit aria-label={say('Lagre: {name}', { name })}>{say('Lagre')}</Submit>
        <ButtonLink href={`?#krav-${start.requirement}`}>{say('Avbryt')}</ButtonLink>
      </div>
    </Form>
  )
}

function Fields({ among, last, biennial, laid }: Omit<Props, 'start' | 'name'>) {
  const way = useWatch<Laying, 'way'>({ name: 'way' })
  return (
    <>
      <Select name="way" label={say('Hvordan svarer rapporten på kravet?')}>
        <option value="answered">{say('Ett eller flere kapitler svarer')}</option>
        {(last.length > 0 || way === 'lastYear') && (
          <option value="lastYear">{say('Viser til tallene fra i fjor')}</option>
        )}
        <option value="notApplicable">{say('Kravet gjelder ikke')}</option>
        {laid && <option value="open">{say('Ikke bestemt ennå')}</option>}
      </Select>
      {biennial && last.length === 0 && (
        <p className="b-hint">
          {say(
            'Fjorårets tall kan ikke brukes: Enten er ingen rapport fra i fjor publisert her, eller så viste også den til året før.',
          )}
        </p>
      )}
      {way === 'lastYear' && (
        <Select name="last" label={say('Kapittelet med tallene fra i fjor')}>
          <option value="">{say('Velg')}</option>
          {last.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {way === 'notApplicable' && (
        <TextArea
          name="reason"
          label={say('Hvorfor gjelder det ikke?')}
          hint={say('Står her, og i loggen.')}
        />
      )}
      {(way === 'answered' || way === 'lastYear') && (
        <Picked
          name="sections"
          label={say('Kapitler')}
          add={
            way === 'lastYear' ? say('Legg til kapittelet som viser til dem') : say('Legg til et kapittel')
          }
          among={among}
        />
      )}
    </>
  )
}
