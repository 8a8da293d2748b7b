'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { Form, Select, Submit, TextField } from '@/components/ui/form'
import { createReportForm } from '@/lib/core/outlining'
import { createReportAction } from './actions'

type Props = { year: number; others: readonly { id: string; title: string }[] }

/** A report for a year, empty or with the outline of another. */
export function NewReport({ year, others }: Props) {
  const { push } = useRouter()
  return (
    <Form
      className="b-stacked b-gap"
      schema={createReportForm}
      start={{ year: String(year), title: titleOf(year), slug: String(year), from: others[0]?.id ?? '' }}
      action={createReportAction}
      onDone={({ slug }) => push(`/desk/reports/${slug}/outline`)}
    >
      <TextField name="year" label="År" inputMode="numeric" />
      <TextField name="title" label="Tittel" />
      <TextField name="slug" label="Adresse" hint="Leserne finner rapporten her, bak kommunens adresse." />
      <Select
        name="from"
        label="Oppbygning"
        hint="Kapitler, enheter og ansvarlige kopieres. Tekstene kopieres ikke."
      >
        <option value="">Begynn uten kapitler</option>
        {others.map(({ id, title }) => (
          <option key={id} value={id}>
            Som {title}
          </option>
        ))}
      </Select>
      <Follow year={String(year)} />
      <Submit look="secondary">Opprett rapporten</Submit>
    </Form>
  )
}

const titleOf = (year: string | number) => `Årsrapport ${year}`

/** Title and address follow the year for as long as nobody has written others. */
function Follow({ year: start }: { year: string }) {
  const year = useWatch<{ year: string }>({ name: 'year' })
  const { getValues, setValue } = useFormContext<{ title: string; slug: string }>()
  const before = useRef(start)
  useEffect(() => {
    if (getValues('title') === titleOf(before.current)) setValue('title', titleOf(year))
    if (getValues('slug') === before.current) setValue('slug', year)
    before.current = year
  }, [year, getValues, setValue])
  return null
}
