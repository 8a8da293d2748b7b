'use client'

import Link from 'next/link'
import { useState } from 'react'
import { Form, Submit, TextField } from '@/components/ui/form'
import { inviteSchema } from '@/lib/core/people'
import { invitePersonAction } from '../actions'
import { OneTimeLink } from '../one-time-link'
import type { DepartmentChoice } from '../role-place'
import { RolesField } from '../roles-field'

export function InviteForm({ departments }: { departments: DepartmentChoice[] }) {
  const [made, setMade] = useState<{ id: string; link: string | null } | null>(null)
  if (made)
    return (
      <section className="b-narrow b-stacked" aria-label="Invitasjonen">
        <p role="status">Personen er lagt til.</p>
        {made.link ? (
          <OneTimeLink path={made.link} lasts="i sju dager" />
        ) : (
          <p>Personen kan logge inn nå, med den felles innloggingen og denne e-postadressen.</p>
        )}
        <p>
          <Link href="/desk/people">Til alle</Link> eller{' '}
          <Link href={`/desk/people/${made.id}`}>til personen</Link>
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
      <TextField label="Navn" name="name" autoComplete="off" />
      <TextField label="E-post" name="email" type="email" autoComplete="off" />
      <RolesField departments={departments} />
      <Submit>Lag invitasjon</Submit>
    </Form>
  )
}
