'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Form, Submit, TextField } from '@/components/ui/form'
import { changePersonSchema, type Held } from '@/lib/core/people'
import { say } from '@/lib/core/words/say'
import { changePersonAction } from '../actions'
import type { DepartmentChoice } from '../role-place'
import { RolesField } from '../roles-field'

type Props = {
  person: { id: string; name: string; email: string; held: Held[] }
  departments: DepartmentChoice[]
}

export function PersonForm({ person, departments }: Props) {
  const router = useRouter()
  const [says, setSays] = useState('')
  return (
    <Form
      className="b-narrow b-stacked"
      schema={changePersonSchema}
      start={person}
      action={changePersonAction}
      onDone={() => {
        setSays(say('Lagret. Rollene gjelder fra neste gang personen gjør noe.'))
        router.refresh()
      }}
    >
      <TextField label={say('Navn')} name="name" autoComplete="off" />
      <TextField label={say('E-post')} name="email" type="email" autoComplete="off" />
      <RolesField departments={departments} />
      <div className="b-row">
        <Submit>{say('Lagre')}</Submit>
        <span role="status">{says}</span>
      </div>
    </Form>
  )
}
