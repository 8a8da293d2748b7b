import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Select, TextField } from '@/components/ui/field'
import { type EventKind, eventKinds, label, system } from '@/lib/core/events'
import type { LogChoices } from '@/lib/log/choices'
import type { LogFilter } from '@/lib/log/filter'

type Group<K = EventKind> = K extends `${infer G}.${string}` ? G : never

const groups: Record<Group, string> = {
  section: 'Kapitler',
  correction: 'Rettelser',
  figures: 'Bestilte tall',
  lending: 'Leselenker',
  report: 'Rapporter',
  person: 'Folk',
  department: 'Enheter',
  installation: 'Virksomheten',
}

/** A plain form: what is chosen stands in the address, and can be sent to somebody. */
export function FilterForm({ filter, choices }: { filter: LogFilter; choices: LogChoices }) {
  return (
    <search>
      <form className="b-filt">
        <Select label="Hvem" name="person" defaultValue={filter.person ?? ''}>
          <option value="">Alle</option>
          <Options of={[...choices.people, { id: system, name: 'Systemet' }]} />
        </Select>
        <Select label="Hva" name="kind" defaultValue={filter.kind ?? ''}>
          <option value="">Alt</option>
          {Object.entries(groups).map(([group, name]) => (
            <optgroup key={group} label={name}>
              <Options of={kindsIn(group)} />
            </optgroup>
          ))}
        </Select>
        <Select label="Årsrapport" name="report" defaultValue={filter.report ?? ''}>
          <option value="">Alle</option>
          <Options of={choices.reports} />
        </Select>
        {choices.sections.length > 0 && (
          <Select label="Kapittel" name="section" defaultValue={filter.section ?? ''}>
            <option value="">Alle</option>
            <Options of={choices.sections} />
          </Select>
        )}
        <TextField label="Fra og med" name="from" type="date" defaultValue={filter.from} />
        <TextField label="Til og med" name="to" type="date" defaultValue={filter.to} />
        <Button type="submit">Vis</Button>
        <Link href="/desk/log">Nullstill</Link>
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
