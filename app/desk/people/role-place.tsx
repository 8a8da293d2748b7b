'use client'

import { useFormContext } from 'react-hook-form'
import { Select } from '@/components/ui/form'
import { departmental, type Role, roles } from '@/lib/core/access'
import { roleNames } from '@/lib/core/people'
import { say } from '@/lib/core/words/say'

export type DepartmentChoice = { id: string; name: string; depth: number }

/** A role, and the department it is held in where it wants one: the fields `role` and `departmentId` below `name`. */
export function RolePlace({ name, departments }: { name: string; departments: DepartmentChoice[] }) {
  const { watch, setValue } = useFormContext()
  const role: Role = watch(`${name}.role`)
  const inDepartment = (one: Role) => departmental.includes(one)
  const place = `${name}.departmentId`
  return (
    <>
      <Select
        label={say('Rolle')}
        name={`${name}.role`}
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
        <Select label={say('Enhet, og alt under')} name={place}>
          {departments.map(({ id, name, depth }) => (
            <option key={id} value={id}>
              {`${'– '.repeat(depth - 1)}${name}`}
            </option>
          ))}
        </Select>
      )}
    </>
  )
}
