import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { say } from '@/lib/core/words/say'
import type { erasureChoices } from '@/lib/erasures/choices'

type Choices = NonNullable<Awaited<ReturnType<typeof erasureChoices>>>

/** A plain form: which report, and the section where a place is to be chosen. */
export function Choose({ reports, home, sections, section }: Choices) {
  return (
    <search>
      <form className="b-filt">
        <Select label={say('Rapport')} name="report" defaultValue={home?.id ?? ''}>
          <option value="">{say('Velg rapport')}</option>
          {reports.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        {home && (
          <Select
            label={say('Kapittel der et sted skal velges (valgfritt)')}
            name="section"
            defaultValue={section?.id ?? ''}
          >
            <option value="">{say('Ingen')}</option>
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
        <Button type="submit" look="secondary">
          {home ? say('Vis') : say('Velg')}
        </Button>
      </form>
    </search>
  )
}
