'use client'

import { useRouter } from 'next/navigation'
import { Form, Select, Submit } from '@/components/ui/form'
import { createReportForm } from '@/lib/core/outlining'
import { usualTitle } from '@/lib/core/words/reports'
import { createReportAction } from './actions'
import { ReportFields } from './follow'

type Props = { year: number; others: readonly { id: string; title: string }[] }

/** A report for a year, empty or with the outline of another. */
export function NewReport({ year, others }: Props) {
  const { push } = useRouter()
  const start = { year: String(year), kind: 'annual', slug: String(year), from: others[0]?.id ?? '' } as const
  return (
    <Form
      className="b-stacked b-gap"
      schema={createReportForm}
      start={{ ...start, title: usualTitle('annual', start.year) }}
      action={createReportAction}
      onDone={({ slug }) => push(`/desk/reports/${slug}/outline`)}
    >
      <ReportFields titleOf={usualTitle} />
      <Select
        name="from"
        label="Oppbygning"
        hint="Kapitler, enheter og ansvarlige kopieres. Skal tabeller, veiledning og ledd også med, åpner du den gamle rapporten og velger «Lag neste års rapport»."
      >
        <option value="">Begynn uten kapitler</option>
        {others.map(({ id, title }) => (
          <option key={id} value={id}>
            Som {title}
          </option>
        ))}
      </Select>
      <Submit look="secondary">Opprett rapporten</Submit>
    </Form>
  )
}
