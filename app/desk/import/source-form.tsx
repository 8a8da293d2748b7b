'use client'

import { z } from 'zod'
import { Checkbox } from '@/components/ui/field'
import { Form, Submit, TextArea, TextField, useField } from '@/components/ui/form'
import { checkText, readText, type SourceText } from '@/lib/core/importing/read-text'
import { done, type Outcome } from '@/lib/core/outcome'
import { reportFields } from '@/lib/core/report'

const schema = z.object({
  year: z.string().transform(Number).pipe(reportFields.year),
  title: reportFields.title,
  published: z.boolean(),
  file: z.custom<FileList | undefined>(() => true),
  pasted: z.string(),
})
type Fields = z.output<typeof schema>

export type Source = SourceText & Pick<Fields, 'year' | 'title' | 'published'>

type SourceFormProps = { mayPublish: boolean; onDone: (source: Source) => void }

/** Which report it is, and its text: a file, or what was pasted. Nothing is sent; the file is read here. */
export function SourceForm({ mayPublish, onDone }: SourceFormProps) {
  return (
    <Form
      className="b-narrow b-stacked"
      schema={schema}
      start={{ year: '', title: 'Årsrapport', published: false, pasted: '' }}
      action={read}
      onDone={onDone}
    >
      <TextField label="År" name="year" inputMode="numeric" autoComplete="off" />
      <TextField label="Tittel" name="title" autoComplete="off" />
      <TextField
        label="Fil"
        hint="Ren tekst (.txt) eller Markdown (.md), høyst 5 MB."
        name="file"
        type="file"
      />
      <TextArea label="Eller lim inn teksten" name="pasted" rows={8} />
      {mayPublish && <Published />}
      <Submit>Se gjennom</Submit>
    </Form>
  )
}

function Published() {
  return (
    <Checkbox
      label="Rapporten er publisert før, og skal ikke skrives videre her"
      {...useField('published')}
    />
  )
}

async function read({ year, title, published, file, pasted }: Fields): Promise<Outcome<Source>> {
  const chosen = file?.[0]
  const source = chosen ? readText(new Uint8Array(await chosen.arrayBuffer())) : checkText(pasted)
  return source.ok ? done({ ...source.value, year, title, published }) : source
}
