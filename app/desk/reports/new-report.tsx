'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { Form, Select, Submit } from '@/components/ui/form'
import { LanguageOptions } from '@/components/ui/language-options'
import { createReportForm } from '@/lib/core/outlining'
import type { Language } from '@/lib/core/section'
import { usualTitle } from '@/lib/core/words/reports'
import { say } from '@/lib/core/words/say'
import { createReportAction } from './actions'
import { ReportFields } from './follow'

type Props = {
  year: number
  /** What a new report is written in. */
  language: Language
  others: readonly { id: string; title: string }[]
}

/** A report for a year, empty or with the outline of another. */
export function NewReport({ year, language, others }: Props) {
  const { push } = useRouter()
  const start = {
    year: String(year),
    kind: 'annual',
    slug: String(year),
    language,
    from: others[0]?.id ?? '',
  } as const
  return (
    <Form
      className="b-stacked b-gap"
      schema={createReportForm}
      start={{ ...start, title: usualTitle('annual', start.year, language) }}
      action={createReportAction}
      onDone={({ slug }) => push(`/desk/reports/${slug}/outline`)}
    >
      <Select name="language" label={say('Språk')}>
        <LanguageOptions />
      </Select>
      <Fields />
      <Select
        name="from"
        label={say('Oppbygning')}
        hint={say(
          'Kapitler, enheter og ansvarlige kopieres. Skal tabeller, veiledning og ledd også med, åpner du den gamle rapporten og velger «Lag neste års rapport».',
        )}
      >
        <option value="">{say('Begynn uten kapitler')}</option>
        {others.map(({ id, title }) => (
          <option key={id} value={id}>
            {say('Som {title}', { title })}
          </option>
        ))}
      </Select>
      <Submit look="secondary">{say('Opprett rapporten')}</Submit>
    </Form>
  )
}

/** The title follows the language too. */
function Fields() {
  const language = useWatch<{ language: Language }, 'language'>({ name: 'language' })
  return <ReportFields titleOf={(kind, year) => usualTitle(kind, year, language)} />
}
