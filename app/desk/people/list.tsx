import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import { Tag, type TagColor } from '@/components/ui/tag'
import { heldWords } from '@/lib/core/people'
import type { PersonRow, PersonState } from '@/lib/people/read'

const states: Record<PersonState, { says: string; color: TagColor }> = {
  active: { says: 'Aktiv', color: 'success' },
  invited: { says: 'Invitert', color: 'info' },
  disabled: { says: 'Stengt', color: 'neutral' },
}

export function PersonStateTag({ state }: { state: PersonState }) {
  return <Tag color={states[state].color}>{states[state].says}</Tag>
}

export function PeopleList({ people }: { people: PersonRow[] }) {
  return (
    <ul className="b-list">
      {people.map(({ id, name, email, held, state }) => (
        <li key={id}>
          <Avatar name={name} />
          <div>
            <Link className="ds-link" href={`/desk/people/${id}`}>
              {name}
            </Link>
            <span className="b-meta b-blk">{email}</span>
          </div>
          <div className="b-small">
            {held.length === 0 && <span className="b-muted">Ingen roller</span>}
            {held.map((one) => (
              <span key={`${one.role} ${one.departmentId}`} className="b-blk">
                {heldWords(one)}
              </span>
            ))}
          </div>
          <PersonStateTag state={state} />
        </li>
      ))}
    </ul>
  )
}
