import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import type { erasureChoices } from '@/lib/erasures/choices'

type Choices = NonNullable<Awaited<ReturnType<typeof erasureChoices>>>

/** A plain form: which report, and the section where a place is to be chosen. */
export function Choose({ reports, home, sections, section }: Choices) {
  return (
    <search>
      <form className="b-filt">
        <Select label="Rapport" name="report" defaultValue={home?.id ?? ''}>
          <option value="">Velg rapport</option>
          {reports.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
        {home && (
          <Select
            label="Kapittel der et sted skal velges (valgfritt)"
            name="section"
            defaultValue={section?.id ?? ''}
          >
            <option value="">Ingen</option>
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
        <Button type="submit" look="secondary">
          {home ? 'Vis' : 'Velg'}
        </Button>
      </form>
    </search>
  )
}
