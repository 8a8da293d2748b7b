'use client'

import { useRouter } from 'next/navigation'
import { Checkbox } from '@/components/ui/field'
import { Form, Select, Submit, useField } from '@/components/ui/form'
import { type Along, alongNames, type ForwardForm as Fields, forwardForm } from '@/lib/core/forward/wish'
import { done } from '@/lib/core/outcome'
import type { ReportKind } from '@/lib/core/report'
import type { Language } from '@/lib/core/section'
import { usualTitle } from '@/lib/core/words/reports'
import { say, words } from '@/lib/core/words/say'
import type { OpenedForward } from '@/lib/forwarding/open'
import { ReportFields } from '../../follow'
import { nextTitle } from './start'
import { Units } from './units'
import { wishQuery } from './wish'

type Props = Pick<OpenedForward, 'units' | 'living'> & {
  slug: string
  home: { title: string; year: number; kind: ReportKind; language: Language }
  start: Fields
}

const says = words<Record<keyof Along, string>>({
  owners: 'Enheter og ansvarlige',
  steps: 'Godkjenningsledd',
  guidance: 'Veiledning og eksempler',
  dates: 'Frister, flyttet til det nye året',
  tables: 'Tabeller og figurer, med en tom kolonne for det nye året og tallene som ble publisert',
  parts: 'Tomme deler for ingress, resultater, utfordringer, tekst og mål, som i fjor',
})

/** What the new report is to be, and what comes along; it leads to the preview, and makes nothing. */
export function ForwardForm({ slug, home, start, units, living }: Props) {
  const { push } = useRouter()
  const titleOf = (kind: ReportKind, year: string) =>
    kind === home.kind && year !== '' ? nextTitle(home, year) : usualTitle(kind, year, home.language)
  return (
    <Form
      className="b-stacked b-gap max-w-3xl"
      schema={forwardForm}
      start={start}
      action={async (wish) => done(wish)}
      onDone={(wish) => push(`/desk/reports/${slug}/forward/preview${wishQuery(wish)}`)}
    >
      <ReportFields titleOf={titleOf} />
      <fieldset className="b-stacked">
        <legend className="b-step-legend">{say('Dette kommer med')}</legend>
        {alongNames.map((name) => (
          <Brought key={name} name={name} />
        ))}
      </fieldset>
      <Select
        name="keep"
        label={say('Hvor mange år skal tabellene vise?')}
        hint={say('Gjelder tabeller med år ved siden av hverandre.')}
      >
        <option value="same">{say('Like mange som før, så det eldste faller ut')}</option>
        {[2, 3, 4, 5].map((count) => (
          <option key={count} value={String(count)}>
            {say('{count} år', { count })}
          </option>
        ))}
        <option value="all">{say('Alle')}</option>
      </Select>
      <Units units={units} living={living} />
      <Submit>{say('Se forhåndsvisningen')}</Submit>
    </Form>
  )
}

function Brought({ name }: { name: keyof Along }) {
  return <Checkbox label={says[name]} {...useField(`along.${name}`)} />
}
