'use client'

import type { ReactNode } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Form, Select, Submit, TextField } from '@/components/ui/form'
import { assignSeveralForms, type Severally } from '@/lib/core/outlining'
import { say } from '@/lib/core/words/say'
import type { Several } from '@/lib/reports/assign-several'
import type { Choices } from '@/lib/reports/choices'
import { assignSeveralAction } from './actions'
import { DepartmentOptions } from './outline/options'

type Props = {
  /** Which thing is set; null: none now. */
  what: Severally | null
  title: string
  ids: readonly string[]
  choices: Choices
  onClose: () => void
  onDone: (done: Several) => void
}

/** Sets one thing of all that are chosen. */
export function SetSeveral({ what, title, ids, choices, onClose, onDone }: Props) {
  const fields: Record<Severally, ReactNode> = {
    due: (
      <TextField
        data-first
        name="set.due"
        type="date"
        label={say('Frist')}
        hint={say('Tom: kapitlene får ingen frist.')}
      />
    ),
    owner: (
      <Select data-first name="set.owner" label={say('Kapittelansvarlig')}>
        <option value="">{say('Ingen')}</option>
        {choices.people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    ),
    department: (
      <Select data-first name="set.department" label={say('Enhet')}>
        <DepartmentOptions departments={choices.departments} />
      </Select>
    ),
  }
  return (
    <Dialog open={what !== null} onClose={onClose} title={title}>
      {what && (
        <Form
          schema={assignSeveralForms[what] as (typeof assignSeveralForms)['due']}
          start={{ ids: [...ids], set: { [what]: '' } }}
          action={assignSeveralAction}
          onDone={onDone}
        >
          {fields[what]}
          <Submit>{say('Lagre')}</Submit>
        </Form>
      )}
    </Dialog>
  )
}
