'use client'

import { useState } from 'react'
import type { z } from 'zod'
import { Form, Select, Submit, TextField } from '@/components/ui/form'
import { installationSchema } from '@/lib/core/installation'
import { licenseNames, licenses } from '@/lib/core/open-data/license'
import { say } from '@/lib/core/words/say'
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
      onDone={() => setSays(say('Lagret.'))}
    >
      <TextField label={say('Navn')} hint={say('For eksempel Solvik kommune')} name="name" />
      <TextField label={say('Besøksadresse')} name="address" />
      <TextField label={say('E-post')} hint={say('Hit kan leserne melde feil')} name="email" type="email" />
      <TextField label={say('Lenke til tilgjengelighetserklæringen')} name="accessibilityUrl" type="url" />
      <Select label={say('Lisens')} hint={say('Hva andre kan gjøre med det som er publisert')} name="license">
        {licenseNames.map((name) => (
          <option key={name} value={name}>
            {licenses[name].name}
          </option>
        ))}
      </Select>
      <TextField
        label={say('Farge')}
        hint={say(
          'For eksempel #00565e. Den må være mørk nok til å leses på hvitt. Tomt felt gir Beretnings egen farge.',
        )}
        name="colour"
      />
      <ColourSample />
      <div className="b-row">
        <Submit>{say('Lagre')}</Submit>
        <span role="status">{says}</span>
      </div>
    </Form>
  )
}
