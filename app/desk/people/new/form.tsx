'use client'

import Link from 'next/link'
import { useState } from 'react'
import { Form, Submit, TextField } from '@/components/ui/form'
import { Said } from '@/components/ui/said'
import { inviteSchema } from '@/lib/core/people'
import { say } from '@/lib/core/words/say'
import { invitePersonAction } from '../actions'
import { OneTimeLink } from '../one-time-link'
import type { DepartmentChoice } from '../role-place'
import { RolesField } from '../roles-field'

export function InviteForm({ departments }: { departments: DepartmentChoice[] }) {
  const [made, setMade] = useState<{ id: string; link: string | null } | null>(null)
  if (made)
    return (
      <section className="b-narrow b-stacked" aria-label={say('Invitasjonen')}>
        <p role="status">{say('Personen er lagt til.')}</p>
        {made.link ? (
          <OneTimeLink path={made.link} lasts="week" />
        ) : (
          <p>{say('Personen kan logge inn nå, med den felles innloggingen og denne e-postadressen.')}</p>
        )}
        <p>
          <Said
            of="<all>Til alle</all> eller <one>til personen</one>"
            with={{
              all: (words) => <Link href="/desk/people">{words}</Link>,
              one: (words) => <Link href={`/desk/people/${made.id}`}>{words}</Link>,
            }}
          />
        </p>
      </section>
    )
  return (
    <Form
      className="b-narrow b-stacked"
      schema={inviteSchema}
      start={{ name: '', email: '', held: [] }}
      action={invitePersonAction}
      onDone={setMade}
    >
      <TextField label={say('Navn')} name="name" autoComplete="off" />
      <TextField label={say('E-post')} name="email" type="email" autoComplete="off" />
      <RolesField departments={departments} />
      <Submit>{say('Lag invitasjon')}</Submit>
    </Form>
  )
}
