'use client'

import { useState } from 'react'
import type { z } from 'zod'
import { Form, Select, Submit, TextField } from '@/components/ui/form'
import { installationSchema } from '@/lib/core/installation'
import { licenseNames, licenses } from '@/lib/core/open-data/license'
import { changeInstallationAction } from './actions'
import { ColourSample } from './sample'

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
      <Select label="Lisens" hint="Hva andre kan gjøre med det som er publisert" name="license">
        {licenseNames.map((name) => (
          <option key={name} value={name}>
            {licenses[name].name}
          </option>
        ))}
      </Select>
      <TextField
        label="Farge"
        hint="For eksempel #00565e. Den må være mørk nok til å leses på hvitt. Tomt felt gir Beretnings egen farge."
        name="colour"
      />
      <ColourSample />
      <div className="b-row">
        <Submit>Lagre</Submit>
        <span role="status">{says}</span>
      </div>
    </Form>
  )
}
