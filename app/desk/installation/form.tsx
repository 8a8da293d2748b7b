'use client'

import type { z } from 'zod'
import { Form, Select, Submit, TextField } from '@/components/ui/form'
import { LanguageOptions } from '@/components/ui/language-options'
import { installationSchema } from '@/lib/core/installation'
import { licenseNames, licenses } from '@/lib/core/open-data/license'
import { say } from '@/lib/core/words/say'
import { spoken } from '@/lib/core/words/spoken'
import { unitNames, unitsHeading } from '@/lib/core/words/units'
import { changeInstallationAction } from './actions'
import { ColourSample } from './sample'

type Props = { start: z.input<typeof installationSchema>; saved: boolean }

/** Comes back as a new page: what is said in the browser may be said in other words. */
export function InstallationForm({ start, saved }: Props) {
  return (
    <Form
      className="b-narrow b-stacked"
      schema={installationSchema}
      start={start}
      action={changeInstallationAction}
      onDone={() => location.assign('/desk/installation?lagret=ja')}
    >
      <TextField label={say('Navn')} hint={say('For eksempel Solvik kommune')} name="name" />
      <TextField label={say('Besøksadresse')} name="address" />
      <TextField label={say('E-post')} hint={say('Hit kan leserne melde feil')} name="email" type="email" />
      <TextField label={say('Lenke til tilgjengelighetserklæringen')} name="accessibilityUrl" type="url" />
      <TextField
        label={say('Organisasjonsnummer')}
        hint={say('Slik kjenner søkemotorer og datakataloger virksomheten igjen')}
        name="organisationNumber"
        inputMode="numeric"
      />
      <TextField
        label={say('Kommunenummer eller fylkesnummer')}
        hint={say(
          'Stedet som rapportene handler om, i katalogen over åpne data. En etat lar feltet stå tomt.',
        )}
        name="placeNumber"
        inputMode="numeric"
      />
      <Select
        label={say('Språk')}
        hint={say('For nye rapporter, sider om flere rapporter, og dem som ikke har valgt selv')}
        name="language"
      >
        <LanguageOptions />
      </Select>
      <Select label={say('Det som eier kapitlene, heter')} name="unit">
        {unitNames.map((unit) => (
          <option key={unit} value={unit}>
            {unitsHeading(unit, spoken().language)}
          </option>
        ))}
      </Select>
      <Select label={say('Lisens')} hint={say('Hva andre kan gjøre med det som er publisert')} name="license">
        {licenseNames.map((name) => (
          <option key={name} value={name}>
            {say(licenses[name].name)}
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
        <span role="status">{saved && say('Lagret.')}</span>
      </div>
    </Form>
  )
}
