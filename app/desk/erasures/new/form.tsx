'use client'

import { useRouter } from 'next/navigation'
import { Checkbox } from '@/components/ui/field'
import { Form, Submit, TextArea, TextField, useField } from '@/components/ui/form'
import { askErasureSchema } from '@/lib/core/erasing'
import { brief } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import type { ErasablePlace } from '@/lib/erasures/choices'
import { askErasureAction } from '../actions'

type Props = {
  report: string
  /** The name of the section whose places can be chosen. */
  section: string | null
  places: readonly ErasablePlace[]
  attachments: readonly { id: string; title: string }[]
}

/** Asks that something be taken out: words wherever they stand, chosen places, attachments. */
export function AskForm({ report, section, places, attachments }: Props) {
  const router = useRouter()
  return (
    <Form
      schema={askErasureSchema}
      start={{ report, words: '', places: [], attachments: [], reason: '', note: '' }}
      action={askErasureAction}
      onDone={({ erasure }) => router.push(`/desk/erasures/${erasure}`)}
    >
      <TextArea
        name="words"
        label={say('Navn eller andre ord som skal bort')}
        hint={say(
          'Ett på hver linje, skrevet slik det står. De blir borte overalt i rapporten, også med liten eller stor forbokstav og med genitiv-s. Andre skrivemåter og tall trenger hver sin linje, eller et valgt sted.',
        )}
      />
      {section && <Places section={section} places={places} />}
      {attachments.length > 0 && <Attachments attachments={attachments} />}
      <TextArea
        name="reason"
        label={say('Hvorfor')}
        hint={say('Blir stående i loggen. Skriv det uten opplysningen selv.')}
      />
      <TextField
        name="note"
        label={say('Til leserne (valgfritt)')}
        hint={say(
          'Leserne får se «Opplysning fjernet», datoen og «av personvernhensyn». Her kan du legge til en setning.',
        )}
      />
      <Submit>{say('Be om at det fjernes')}</Submit>
    </Form>
  )
}

/** Every place of the section by the part that it stands in; a part that is chosen goes with all that is in it. */
function Places({ section, places }: { section: string; places: readonly ErasablePlace[] }) {
  const tied = useField('places')
  const parts = [...new Set(places.map(({ of }) => of))]
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{say('Steder i {section}', { section })}</legend>
      <p className="b-hint">
        {say('Alt som står der, og alt som har stått der, blir borte. En celle blir vist som skjermet.')}
      </p>
      {parts.map((part) => (
        <details key={part}>
          <summary>{part || say('Kapittelet')}</summary>
          {places
            .filter(({ of }) => of === part)
            .map(({ key, name, words }) => (
              <Checkbox
                key={key}
                value={key}
                label={words ? `${name}: ${brief(words, 90)}` : say('Hele delen ({name})', { name })}
                {...tied}
              />
            ))}
        </details>
      ))}
    </fieldset>
  )
}

function Attachments({ attachments }: Pick<Props, 'attachments'>) {
  const tied = useField('attachments')
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{say('Vedlegg')}</legend>
      <p className="b-hint">
        {say('Det som står inne i et vedlegg, kan ikke tas ut for seg. Hele filen blir borte.')}
      </p>
      {attachments.map(({ id, title }) => (
        <Checkbox key={id} value={id} label={title} {...tied} />
      ))}
    </fieldset>
  )
}
