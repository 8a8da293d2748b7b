'use client'

import { useState } from 'react'
import type { z } from 'zod'
import { Form, Submit, TextField } from '@/components/ui/form'
import { installationSchema } from '@/lib/core/installation'
import { changeInstallationAction } from './actions'

export function InstallationForm({ start }: { start: z.input<typeof installationSchema> }) {
  const [says, setSays] = useState('')
  return (
    <Form
      className="b-narrow b-stacked"
      schema={installationSchema}
      start={start}
      action={changeInstallationAction}
      onDone={() => setSays('Lagret.')}
    >
      <TextField label="Navn" hint="For eksempel Solvik kommune" name="name" />
      <TextField label="Besøksadresse" name="address" />
      <TextField label="E-post" hint="Hit kan leserne melde feil" name="email" type="email" />
      <TextField label="Lenke til tilgjengelighetserklæringen" name="accessibilityUrl" type="url" />
      <div className="b-row">
        <Submit>Lagre</Submit>
        <span role="status">{says}</span>
      </div>
    </Form>
  )
}
