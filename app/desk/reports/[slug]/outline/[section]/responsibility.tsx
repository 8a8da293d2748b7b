'use client'

import { useRouter } from 'next/navigation'
import { Checkbox } from '@/components/ui/field'
import { Form, Select, Submit, TextField, useField } from '@/components/ui/form'
import { assignForm } from '@/lib/core/outlining'
import { say } from '@/lib/core/words/say'
import { assignAction } from '../actions'
import { DepartmentOptions } from '../options'

type Props = {
  /** Where to go when it is saved. */
  outline: string
  section: { id: string; department: string; owner: string; due: string; required: boolean; slug: string }
  choices: {
    departments: readonly { id: string; name: string; depth: number }[]
    people: readonly { id: string; name: string }[]
  }
}

/** Who answers for the section, until when, and whether publishing waits for it. */
export function Responsibility({ section, choices, outline }: Props) {
  const { push, refresh } = useRouter()
  return (
    <Form
      className="b-stacked b-gap max-w-xl"
      schema={assignForm}
      start={section}
      action={assignAction}
      onDone={() => {
        push(outline)
        refresh()
      }}
    >
      <Select
        name="department"
        label={say('Enhet')}
        hint={say('De som skriver og godkjenner for enheten, får kapittelet.')}
      >
        <DepartmentOptions departments={choices.departments} />
      </Select>
      <Select
        name="owner"
        label={say('Kapittelansvarlig')}
        hint={say('Kan skrive i kapittelet, også uten rolle i enheten.')}
      >
        <option value="">{say('Ingen')}</option>
        {choices.people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <TextField name="due" type="date" label={say('Frist')} />
      <Required />
      <TextField
        name="slug"
        label={say('Adresse')}
        hint={say(
          'Tom: lages av tittelen første gang kapittelet publiseres. Endres den, ledes gamle lenker videre.',
        )}
      />
      <Submit>{say('Lagre')}</Submit>
    </Form>
  )
}

function Required() {
  return (
    <Checkbox
      label={say('Påkrevd: rapporten kan ikke publiseres før kapittelet er godkjent')}
      {...useField('required')}
    />
  )
}
