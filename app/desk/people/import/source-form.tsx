'use client'

import { z } from 'zod'
import { readInWorker } from '@/components/blocks/table/import/reading'
import { Form, Submit, TextArea, TextField } from '@/components/ui/form'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { cellsIn } from '@/lib/core/registry/cells'
import { previewRegistryAction } from './actions'
import type { Seen } from './import'

const schema = z.object({ file: z.custom<FileList | undefined>(() => true), pasted: z.string() })

/** A file, or cells that are pasted. It is read in this browser; only its cells are sent. */
export function SourceForm({ me, onDone }: { me: string; onDone: (seen: Seen) => void }) {
  return (
    <Form
      className="b-stacked"
      schema={schema}
      start={{ pasted: '' }}
      action={({ file, pasted }) => look(file?.[0] ?? new Blob([pasted]), me)}
      onDone={onDone}
    >
      <TextField
        label="Fil"
        hint="CSV eller Excel (.xlsx), høyst 5 MB og 5000 rader. Den første raden er overskrifter."
        name="file"
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
      />
      <TextArea
        label="Eller lim inn celler fra et regneark"
        hint="Ta med overskriftene."
        name="pasted"
        rows={8}
      />
      <Submit>Se gjennom</Submit>
    </Form>
  )
}

async function look(source: Blob, me: string): Promise<Outcome<Seen>> {
  if (source.size === 0) return refused('invalid', 'Velg en fil, eller lim inn celler.')
  const lines = await cellsIn((told) => readInWorker(source, told))
  if (!lines.ok) return lines
  const preview = await previewRegistryAction({ lines: lines.value, takeAway: false }, me)
  return preview.ok ? done({ lines: lines.value, preview: preview.value }) : preview
}
