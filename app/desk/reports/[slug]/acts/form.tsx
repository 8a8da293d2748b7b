'use client'

import { useRouter } from 'next/navigation'
import { useFormContext } from 'react-hook-form'
import { Checkbox } from '@/components/ui/field'
import { Form, Submit, TextArea, TextField, useField } from '@/components/ui/form'
import { actSchema } from '@/lib/core/acting'
import { type ActKind, acts } from '@/lib/core/acts'
import type { Language } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { recordActAction } from './actions'
import { actors, asked } from './words'

type Props = {
  report: string
  /** That of the report: its readers see who acted. */
  language: Language
  kind: ActKind
  /** How many acts are recorded. */
  seen: number
  files: readonly { id: string; title: string }[]
  today: string
}

/** Records an act. What it must have, its schema says before it is sent. */
export function ActForm({ report, language, kind, seen, files, today }: Props) {
  const { replace, refresh } = useRouter()
  const { by, date, send } = asked[kind]
  const { wants } = acts[kind]
  const start = {
    report,
    seen,
    kind,
    date: today,
    by: actors[language][kind],
    caseNumber: '',
    wording: '',
    attachments: [],
  }
  return (
    <Form
      schema={actSchema}
      start={start}
      action={recordActAction}
      onDone={() => {
        replace('?')
        refresh()
      }}
    >
      <TextField name="date" type="date" max={today} label={date} />
      <TextField name="by" label={by} />
      <TextField
        name="caseNumber"
        label={wants.includes('caseNumber') ? say('Saksnummer') : say('Saksnummer (valgfritt)')}
        hint={say('For eksempel 45/27.')}
      />
      <TextArea
        name="wording"
        label={say('Ordlyd (valgfri)')}
        hint={say('Leserne ser den på forsiden, for eksempel vedtaket slik det lyder.')}
      />
      <Files files={files} wanted={wants.includes('attachments')} />
      <Submit>{send}</Submit>
    </Form>
  )
}

function Files({ files, wanted }: Pick<Props, 'files'> & { wanted: boolean }) {
  const tied = useField('attachments')
  const { getFieldState, formState } = useFormContext()
  const { error } = getFieldState('attachments', formState)
  return (
    <fieldset className="ds-fieldset" aria-describedby={error ? 'vedlegg-feil' : undefined}>
      <legend className="ds-label">{wanted ? say('Vedlegg') : say('Vedlegg (valgfritt)')}</legend>
      {files.length === 0 && <p className="b-hint">{say('Ingen filer er lastet opp ennå.')}</p>}
      {files.map(({ id, title }) => (
        <Checkbox key={id} label={title} value={id} {...tied} />
      ))}
      {error && (
        <p className="b-err" id="vedlegg-feil">
          {error.message}
        </p>
      )}
    </fieldset>
  )
}
