'use client'

import { useRouter } from 'next/navigation'
import { Form, Select, Submit } from '@/components/ui/form'
import { createReportForm } from '@/lib/core/outlining'
import type { ReportKind } from '@/lib/core/report'
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
  const titleOf = (kind: ReportKind, year: string) => usualTitle(kind, year, language)
  const start = { year: String(year), kind: 'annual', slug: String(year), from: others[0]?.id ?? '' } as const
  return (
    <Form
      className="b-stacked b-gap"
      schema={createReportForm}
      start={{ ...start, title: titleOf('annual', start.year) }}
      action={createReportAction}
      onDone={({ slug }) => push(`/desk/reports/${slug}/outline`)}
    >
      <ReportFields titleOf={titleOf} />
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
