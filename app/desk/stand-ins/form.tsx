'use client'

import { useRouter } from 'next/navigation'
import { Form, Select, Submit, TextField } from '@/components/ui/form'
import { standInSchema } from '@/lib/core/step-setting'
import { say } from '@/lib/core/words/say'
import { setStandInAction } from './actions'

type Person = { id: string; name: string }
type Props = { me: string; people: readonly Person[]; forOthers: boolean; today: string }

/** Who signs instead, from when to when. Managers may say it for others too. */
export function StandInForm({ me, people, forOthers, today }: Props) {
  const { refresh } = useRouter()
  return (
    <Form
      schema={standInSchema}
      start={{ person: me, standIn: '', from: today, to: '' }}
      action={setStandInAction}
      onDone={refresh}
    >
      {forOthers && (
        <Select name="person" label={say('Hvem er borte?')}>
          <People people={people} />
        </Select>
      )}
      <Select name="standIn" label={say('Hvem godkjenner i stedet?')}>
        <option value="">{say('Velg')}</option>
        <People people={forOthers ? people : people.filter(({ id }) => id !== me)} />
      </Select>
      <TextField name="from" type="date" label={say('Fra og med')} />
      <TextField name="to" type="date" label={say('Til og med')} />
      <Submit>{say('Lagre stedfortrederen')}</Submit>
    </Form>
  )
}

export function People({ people }: { people: readonly Person[] }) {
  return people.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}
