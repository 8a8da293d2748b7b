import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { Select, TextField } from '@/components/ui/form'
import { type ReportKind, reportKinds } from '@/lib/core/report'
import { kindNames, usualSlug } from '@/lib/core/words/reports'
import { say } from '@/lib/core/words/say'

type Fields = { year: string; kind: ReportKind; title: string; slug: string }
type TitleOf = (kind: ReportKind, year: string) => string

/** What a report is: year, kind, title and address. The last two follow the others until somebody writes others. */
export function ReportFields({ titleOf }: { titleOf: TitleOf }) {
  useFollowing(titleOf)
  return (
    <>
      <TextField name="year" label={say('År')} inputMode="numeric" />
      <Select name="kind" label={say('Hva slags rapport')}>
        {reportKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindNames[kind]}
          </option>
        ))}
      </Select>
      <TextField name="title" label={say('Tittel')} />
      <TextField
        name="slug"
        label={say('Adresse')}
        hint={say('Leserne finner rapporten her, bak kommunens adresse.')}
      />
    </>
  )
}

function useFollowing(titleOf: TitleOf) {
  const [year, kind, title] = useWatch<Fields, ['year', 'kind', 'title']>({ name: ['year', 'kind', 'title'] })
  const { getValues, setValue } = useFormContext<Fields>()
  const before = useRef({ title: titleOf(kind, year), slug: usualSlug(kind, year, title) })
  useEffect(() => {
    const usual = titleOf(kind, year)
    if (getValues('title') === before.current.title) setValue('title', usual)
    const slug = usualSlug(kind, year, getValues('title'))
    if (getValues('slug') === before.current.slug) setValue('slug', slug)
    before.current = { title: usual, slug }
  })
}
