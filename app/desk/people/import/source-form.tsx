'use client'

import { z } from 'zod'
import { readInWorker } from '@/components/blocks/table/import/reading'
import { Form, Submit, TextArea, TextField } from '@/components/ui/form'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { cellsIn, onlyUsed } from '@/lib/core/registry/cells'
import { say } from '@/lib/core/words/say'
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
      action={({ file, pasted }) => look(file?.[0], pasted, me)}
      onDone={onDone}
    >
      <TextField
        label={say('Fil')}
        hint={say('CSV eller Excel (.xlsx), høyst 5 MB og 5000 rader. Den første raden er overskrifter.')}
        name="file"
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
      />
      <TextArea
        label={say('Eller lim inn celler fra et regneark')}
        hint={say('Ta med overskriftene.')}
        name="pasted"
        rows={8}
      />
      <Submit>{say('Se gjennom')}</Submit>
    </Form>
  )
}

async function look(file: File | undefined, pasted: string, me: string): Promise<Outcome<Seen>> {
  if (file && pasted.trim() !== '')
    return refused('invalid', say('Velg enten en fil eller det du har limt inn.'))
  const source = file ?? new Blob([pasted])
  if (source.size === 0) return refused('invalid', say('Velg en fil, eller lim inn celler.'))
  const read = await cellsIn((told) => readInWorker(source, told))
  if (!read.ok) return read
  const lines = onlyUsed(read.value)
  const preview = await previewRegistryAction({ lines, takeAway: false }, me)
  return preview.ok ? done({ lines, preview: preview.value }) : preview
}
