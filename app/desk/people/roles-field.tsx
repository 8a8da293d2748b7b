'use client'

import { useFieldArray, useFormContext } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/form'
import { always, type HeldInput, roleNames } from '@/lib/core/people'
import { say } from '@/lib/core/words/say'
import { type DepartmentChoice, RolePlace } from './role-place'

/** Any number of roles, those of a department with their department, and days where they do not hold always. */
export function RolesField({ departments }: { departments: DepartmentChoice[] }) {
  const { fields, append, remove } = useFieldArray<{ held: HeldInput[] }, 'held', 'key'>({
    name: 'held',
    keyName: 'key',
  })
  return (
    <fieldset className="b-stacked">
      <legend className="ds-label">{say('Roller')}</legend>
      {fields.length === 0 && (
        <p className="b-muted">{say('Ingen roller. Personen kan logge inn, men ikke skrive.')}</p>
      )}
      {fields.map(({ key }, i) => (
        <OneRole key={key} i={i} departments={departments} onRemove={() => remove(i)} />
      ))}
      <Button
        look="secondary"
        small
        onClick={() => append({ role: 'editor', departmentId: departments[0]?.id ?? null, ...always })}
      >
        {say('Legg til rolle')}
      </Button>
    </fieldset>
  )
}

type OneProps = { i: number; departments: DepartmentChoice[]; onRemove: () => void }

function OneRole({ i, departments, onRemove }: OneProps) {
  const { watch, formState } = useFormContext<{ held: HeldInput[] }>()
  const { from, to } = formState.defaultValues?.held?.[i] ?? always
  return (
    <div className="b-role">
      <RolePlace name={`held.${i}`} departments={departments} />
      <details className="b-role-days b-small" open={Boolean(from || to)}>
        <summary>{say('Bare i et tidsrom')}</summary>
        <div className="b-row">
          <TextField label={say('Fra og med')} name={`held.${i}.from`} type="date" />
          <TextField label={say('Til og med')} name={`held.${i}.to`} type="date" />
        </div>
      </details>
      <Button
        look="tertiary"
        small
        onClick={onRemove}
        aria-label={say('Fjern rollen {role}', { role: roleNames[watch(`held.${i}.role`)] })}
      >
        {say('Fjern')}
      </Button>
    </div>
  )
}
