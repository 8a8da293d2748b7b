'use client'

import { z } from 'zod'
import { Checkbox } from '@/components/ui/field'
import { Form, Submit, TextArea, TextField, useField } from '@/components/ui/form'
import { caps } from '@/lib/core/importing/caps'
import type { SourceView } from '@/lib/core/importing/source'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { reportFields } from '@/lib/core/report'
import { say } from '@/lib/core/words/say'
import { type Chosen, lookThrough } from './send'

const schema = z.object({
  year: z.string().transform(Number).pipe(reportFields.year),
  title: reportFields.title,
  published: z.boolean(),
  file: z.custom<FileList | undefined>(() => true),
  pasted: z.string(),
})
type Fields = z.output<typeof schema>

/** What was chosen, and what the server read of it. */
export type Looked = { chosen: Chosen; view: SourceView }

type SourceFormProps = { mayPublish: boolean; me: string; title: string; onDone: (looked: Looked) => void }

const megabytes = caps.bytes / 1_000_000
const kinds = '.docx,.odt,.html,.htm,.xlsx,.txt,.md'

/** Which report it is, and its text: a file, or what was pasted. The server reads it and stores nothing. */
export function SourceForm({ mayPublish, me, title, onDone }: SourceFormProps) {
  return (
    <Form
      className="b-narrow b-stacked"
      schema={schema}
      start={{ year: '', title, published: false, pasted: '' }}
      action={(fields) => read(fields, me)}
      onDone={onDone}
    >
      <TextField label={say('År')} name="year" inputMode="numeric" autoComplete="off" />
      <TextField label={say('Tittel')} name="title" autoComplete="off" />
      <TextField
        label={say('Fil')}
        hint={say(
          'Word (.docx), LibreOffice (.odt), nettside (.html), Excel (.xlsx), tekst (.txt) eller Markdown (.md), høyst {most} MB.',
          { most: megabytes },
        )}
        name="file"
        type="file"
        accept={kinds}
      />
      <TextArea label={say('Eller lim inn teksten')} name="pasted" rows={8} />
      {mayPublish && <Published />}
      <Submit>{say('Se gjennom')}</Submit>
    </Form>
  )
}

function Published() {
  return (
    <Checkbox
      label={say('Rapporten er publisert før, og skal ikke skrives videre her')}
      {...useField('published')}
    />
  )
}

async function read({ file: files, pasted, ...wish }: Fields, me: string): Promise<Outcome<Looked>> {
  const file = files?.[0] ?? (pasted.trim() === '' ? null : new File([pasted], 'innlimt.txt'))
  if (!file) return refused('invalid', say('Velg en fil, eller lim inn teksten.'))
  if (file.size > caps.bytes)
    return refused('tooLarge', say('Filen er for stor. Det er plass til {most} MB.', { most: megabytes }))
  const looked = await lookThrough(file, me)
  return looked.ok ? done({ chosen: { ...wish, file }, view: looked.value }) : looked
}
