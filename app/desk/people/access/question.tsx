import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { say } from '@/lib/core/words/say'

type Choice = { id: string; name: string }
type Props = { people: Choice[]; sections: Choice[]; person: string; section: string }

/** Plain forms: the question stands in the address, and can be sent to somebody. */
export function Question({ people, sections, person, section }: Props) {
  return (
    <search className="b-access-ask">
      <form className="b-filt">
        <Select label={say('Hva kan denne personen lese?')} name="person" defaultValue={person}>
          <Options of={people} />
        </Select>
        <Button type="submit" look="secondary">
          {say('Vis kapitler')}
        </Button>
      </form>
      {sections.length > 0 && (
        <form className="b-filt">
          <Select label={say('Hvem kan lese dette kapittelet?')} name="section" defaultValue={section}>
            <Options of={sections} />
          </Select>
          <Button type="submit" look="secondary">
            {say('Vis lesere')}
          </Button>
        </form>
      )}
      {(person || section) && <Link href="/desk/people/access">{say('Nullstill')}</Link>}
    </search>
  )
}

function Options({ of }: { of: Choice[] }) {
  return (
    <>
      <option value="">{say('Velg')}</option>
      {of.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  )
}
