'use client'

import { useState } from 'react'
import type { z } from 'zod'
import { Form, Select, Submit, TextField } from '@/components/ui/form'
import { addDepartmentSchema } from '@/lib/core/departments'
import type { Outcome } from '@/lib/core/outcome'
import { say } from '@/lib/core/words/say'

export type Facts = z.input<typeof addDepartmentSchema>
export type Above = { id: string; name: string; depth: number }
type Props<T> = {
  start: Facts
  /** Where it may lie. */
  above: Above[]
  save: (facts: z.output<typeof addDepartmentSchema>) => Promise<Outcome<T>>
  onDone: (value: T) => void
}

/** The facts of a department, new or old. */
export function DepartmentForm<T>({ start, above, save, onDone }: Props<T>) {
  const [says, setSays] = useState('')
  return (
    <Form
      className="b-narrow b-stacked"
      schema={addDepartmentSchema}
      start={start}
      action={save}
      onDone={(value) => {
        setSays(say('Lagret.'))
        onDone(value)
      }}
    >
      <TextField label={say('Navn')} name="name" />
      <Select label={say('Ligger under')} name="parentId">
        <option value="">{say('Ingen, øverst')}</option>
        {above.map(({ id, name, depth }) => (
          <option key={id} value={id}>
            {`${'– '.repeat(depth - 1)}${name}`}
          </option>
        ))}
      </Select>
      <h2>{say('Hvem leserne kan spørre')}</h2>
      <TextField label={say('Navn på kontakten')} name="contactName" />
      <TextField label={say('E-post til kontakten')} name="contactEmail" type="email" />
      <TextField label={say('Telefon til kontakten')} name="contactPhone" type="tel" />
      <div className="b-row">
        <Submit>{say('Lagre')}</Submit>
        <span role="status">{says}</span>
      </div>
    </Form>
  )
}
