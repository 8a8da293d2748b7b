'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Form, Select, Submit, TextField } from '@/components/ui/form'
import { addSectionForm } from '@/lib/core/outlining'
import type { Language } from '@/lib/core/section'
import { say } from '@/lib/core/words/say'
import { foreign } from '@/lib/core/words/spoken'
import { addSectionAction } from './actions'
import { DepartmentOptions } from './options'

type Props = {
  report: string
  /** In which a new section begins. */
  language: Language
  parents: readonly { id: string; name: string }[]
  departments: readonly { id: string; name: string; depth: number }[]
}

/** Adds a section last below a chapter; the form is empty again afterwards. */
export function AddSection({ report, language, parents, departments }: Props) {
  const { refresh } = useRouter()
  const [added, setAdded] = useState(0)
  return (
    <Form
      key={added}
      className="b-stacked b-gap"
      schema={addSectionForm}
      start={{ report, parent: '', title: '', department: '' }}
      action={addSectionAction}
      onDone={() => {
        setAdded(added + 1)
        refresh()
      }}
    >
      <TextField name="title" lang={foreign(language)} label={say('Tittel')} />
      <Select name="parent" label={say('Plassering')}>
        <option value="">{say('Nytt hovedkapittel til slutt')}</option>
        {parents.map(({ id, name }) => (
          <option key={id} value={id}>
            {say('Under {name}', { name })}
          </option>
        ))}
      </Select>
      <Select name="department" label={say('Enhet')}>
        <DepartmentOptions departments={departments} />
      </Select>
      <Submit look="secondary">{say('Legg til')}</Submit>
      <p role="status" className="b-hint">
        {added > 0 && say('Kapittelet er lagt til.')}
      </p>
    </Form>
  )
}
