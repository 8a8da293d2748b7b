import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'

type Choice = { id: string; name: string }
type Props = { people: Choice[]; sections: Choice[]; person: string; section: string }

/** Plain forms: the question stands in the address, and can be sent to somebody. */
export function Question({ people, sections, person, section }: Props) {
  return (
    <search className="b-access-ask">
      <form className="b-filt">
        <Select label="Hva kan denne personen lese?" name="person" defaultValue={person}>
          <Options of={people} />
        </Select>
        <Button type="submit" look="secondary">
          Vis kapitler
        </Button>
      </form>
      {sections.length > 0 && (
        <form className="b-filt">
          <Select label="Hvem kan lese dette kapittelet?" name="section" defaultValue={section}>
            <Options of={sections} />
          </Select>
          <Button type="submit" look="secondary">
            Vis lesere
          </Button>
        </form>
      )}
      {(person || section) && <Link href="/desk/people/access">Nullstill</Link>}
    </search>
  )
}

function Options({ of }: { of: Choice[] }) {
  return (
    <>
      <option value="">Velg</option>
      {of.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  )
}
