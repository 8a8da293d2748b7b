import { useWatch } from 'react-hook-form'
import type { Askable } from '@/lib/core/asking'
import { say } from '@/lib/core/words/say'
import { Select } from '../ui/form'

/** The unit that is asked, and one who writes for it where one is named. */
export function Whom({ units }: { units: readonly Askable[] }) {
  const chosen = useWatch({ name: 'department' })
  const people = units.find(({ id }) => id === chosen)?.people ?? []
  return (
    <>
      <Select name="department" label={say('Enhet')}>
        <option value="">{say('Velg en enhet')}</option>
        {units.map(({ id, name, depth }) => (
          <option key={id} value={id}>
            {'\u2003'.repeat(depth - 1)}
            {name}
          </option>
        ))}
      </Select>
      <Select
        name="person"
        label={say('Person')}
        hint={say('Uten navn kan alle bidragsytere i enheten fylle ut.')}
      >
        <option value="">{say('Ingen bestemt')}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </>
  )
}
