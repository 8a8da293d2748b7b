import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { type EventKind, eventKinds, label, system } from '@/lib/core/events'
import { say, words } from '@/lib/core/words/say'
import type { LogChoices } from '@/lib/log/choices'
import type { LogFilter } from '@/lib/log/filter'

type Group<K = EventKind> = K extends `${infer G}.${string}` ? G : never

const groups = words<Record<Group, string>>({
  section: 'Kapitler',
  correction: 'Rettelser',
  figures: 'Bestilte tall',
  lending: 'Leselenker',
  report: 'Rapporter',
  person: 'Folk',
  department: 'Enheter',
  installation: 'Virksomheten',
})

/** A plain form: what is chosen stands in the address, and can be sent to somebody. */
export function FilterForm({ filter, choices }: { filter: LogFilter; choices: LogChoices }) {
  return (
    <search>
      <form className="b-filt">
        <Select label={say('Hvem')} name="person" defaultValue={filter.person ?? ''}>
          <option value="">{say('Alle')}</option>
          <Options of={[...choices.people, { id: system, name: say('Systemet') }]} />
        </Select>
        <Select label={say('Hva')} name="kind" defaultValue={filter.kind ?? ''}>
          <option value="">{say('Alt')}</option>
          {Object.entries(groups).map(([group, name]) => (
            <optgroup key={group} label={name}>
              <Options of={kindsIn(group)} />
            </optgroup>
          ))}
        </Select>
        <Select label={say('Årsrapport')} name="report" defaultValue={filter.report ?? ''}>
          <option value="">{say('Alle')}</option>
          <Options of={choices.reports} />
        </Select>
        {choices.sections.length > 0 && (
          <Select label={say('Kapittel')} name="section" defaultValue={filter.section ?? ''}>
            <option value="">{say('Alle')}</option>
            <Options of={choices.sections} />
          </Select>
        )}
        <TextField label={say('Fra og med')} name="from" type="date" defaultValue={filter.from} />
        <TextField label={say('Til og med')} name="to" type="date" defaultValue={filter.to} />
        <Button type="submit">{say('Vis')}</Button>
        <Link href="/desk/log">{say('Nullstill')}</Link>
      </form>
    </search>
  )
}

const kindsIn = (group: string) =>
  eventKinds.filter((kind) => kind.startsWith(`${group}.`)).map((kind) => ({ id: kind, name: label(kind) }))

function Options({ of }: { of: { id: string; name: string }[] }) {
  return of.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}
