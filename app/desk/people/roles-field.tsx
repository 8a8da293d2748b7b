'use client'

import { useFieldArray, useFormContext } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/form'
import { departmental, type Role, roles } from '@/lib/core/access'
import { type Held, roleNames } from '@/lib/core/people'

export type DepartmentChoice = { id: string; name: string; depth: number }

/** Any number of roles, those of a department with their department. */
export function RolesField({ departments }: { departments: DepartmentChoice[] }) {
  const { fields, append, remove } = useFieldArray<{ held: Held[] }, 'held', 'key'>({
    name: 'held',
    keyName: 'key',
  })
  return (
    <fieldset className="b-stacked">
      <legend className="ds-label">Roller</legend>
      {fields.length === 0 && (
        <p className="b-muted">Ingen roller. Personen kan logge inn, men ikke skrive.</p>
      )}
      {fields.map(({ key }, i) => (
        <OneRole key={key} i={i} departments={departments} onRemove={() => remove(i)} />
      ))}
      <Button
        look="secondary"
        small
        onClick={() => append({ role: 'editor', departmentId: departments[0]?.id ?? null })}
      >
        Legg til rolle
      </Button>
    </fieldset>
  )
}

type OneProps = { i: number; departments: DepartmentChoice[]; onRemove: () => void }

function OneRole({ i, departments, onRemove }: OneProps) {
  const { watch, setValue } = useFormContext<{ held: Held[] }>()
  const role = watch(`held.${i}.role`)
  const inDepartment = (one: Role) => departmental.includes(one)
  const place = `held.${i}.departmentId` as const
  return (
    <div className="b-role">
      <Select
        label="Rolle"
        name={`held.${i}.role`}
        onInput={({ currentTarget }) => {
          const next = currentTarget.value as Role
          if (inDepartment(next) !== inDepartment(role))
            setValue(place, inDepartment(next) ? (departments[0]?.id ?? null) : null)
        }}
      >
        {roles.map((one) => (
          <option key={one} value={one}>
            {roleNames[one]}
          </option>
        ))}
      </Select>
      {inDepartment(role) && (
        <Select label="Enhet, og alt under den" name={place}>
          {departments.map(({ id, name, depth }) => (
            <option key={id} value={id}>
              {`${'– '.repeat(depth - 1)}${name}`}
            </option>
          ))}
        </Select>
      )}
      <Button look="tertiary" small onClick={onRemove} aria-label={`Fjern rollen ${roleNames[role]}`}>
        Fjern
      </Button>
    </div>
  )
}
