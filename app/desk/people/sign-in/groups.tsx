'use client'

import { nanoid } from 'nanoid'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import { Button } from '@/components/ui/button'
import { Form, Submit, TextField } from '@/components/ui/form'
import { type GroupRole, groupRolesSchema } from '@/lib/core/provider'
import { say } from '@/lib/core/words/say'
import { type DepartmentChoice, RolePlace } from '../role-place'
import { setGroupRolesAction } from './actions'

type Props = { groups: GroupRole[]; departments: DepartmentChoice[] }

/** Which role each group gives, and where. */
export function GroupRolesForm({ groups, departments }: Props) {
  const { refresh } = useRouter()
  const [says, setSays] = useState('')
  return (
    <Form
      className="b-groups b-stacked"
      schema={groupRolesSchema}
      start={{ groups }}
      action={setGroupRolesAction}
      onDone={() => {
        setSays(say('Lagret. Nye roller gjelder fra neste gang folk logger inn.'))
        refresh()
      }}
    >
      <p>
        {say(
          'Rollene følger gruppene hver gang noen logger inn. Det som er gitt for hånd, blir stående. Tar du bort en linje, mister gruppen rollen med en gang.',
        )}
      </p>
      <Lines departments={departments} />
      <div className="b-row">
        <Submit>{say('Lagre')}</Submit>
        <span role="status">{says}</span>
      </div>
    </Form>
  )
}

function Lines({ departments }: { departments: DepartmentChoice[] }) {
  const { fields, append, remove } = useFieldArray<{ groups: GroupRole[] }, 'groups', 'key'>({
    name: 'groups',
    keyName: 'key',
  })
  return (
    <>
      {fields.length === 0 && <p className="b-muted">{say('Ingen grupper gir roller.')}</p>}
      {fields.map(({ key, group }, i) => (
        <div key={key} className="b-role b-role-group">
          <TextField label={say('Gruppe')} name={`groups.${i}.group`} autoComplete="off" />
          <RolePlace name={`groups.${i}`} departments={departments} />
          <Button
            look="tertiary"
            small
            onClick={() => remove(i)}
            aria-label={group ? say('Fjern {what}', { what: group }) : say('Fjern gruppen')}
          >
            {say('Fjern')}
          </Button>
        </div>
      ))}
      <Button
        look="secondary"
        small
        onClick={() =>
          append({ id: nanoid(), group: '', role: 'editor', departmentId: departments[0]?.id ?? null })
        }
      >
        {say('Legg til gruppe')}
      </Button>
    </>
  )
}
