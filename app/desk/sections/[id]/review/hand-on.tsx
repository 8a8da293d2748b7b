'use client'

import { useRouter } from 'next/navigation'
import { Form, Select, Submit } from '@/components/ui/form'
import { handOnSchema } from '@/lib/core/step-setting'
import { say } from '@/lib/core/words/say'
import { handOnAction } from '../actions'

type Props = { id: string; me: string; people: readonly { id: string; name: string }[] }

/** Lets somebody else sign this one section, for the approver who wrote in it or is away. */
export function HandOn({ id, me, people }: Props) {
  const { refresh } = useRouter()
  return (
    <details className="b-panel">
      <summary>{say('Gi godkjenningen videre')}</summary>
      <Form
        schema={handOnSchema}
        start={{ section: id, to: '' }}
        action={(input) => handOnAction(input, me)}
        onDone={refresh}
      >
        <Select
          name="to"
          label={say('Hvem skal godkjenne i stedet for deg?')}
          hint={say('Gjelder bare dette kapittelet. Den du velger, får lese det.')}
        >
          <option value="">{say('Velg')}</option>
          {people.map(({ id: person, name }) => (
            <option key={person} value={person}>
              {name}
            </option>
          ))}
        </Select>
        <Submit look="secondary">{say('Gi videre')}</Submit>
      </Form>
    </details>
  )
}
