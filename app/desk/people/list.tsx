import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import { Tag, type TagColor } from '@/components/ui/tag'
import { heldWords, type Standing, standingOn } from '@/lib/core/people'
import { say, words } from '@/lib/core/words/say'
import type { HeldIn, PersonRow, PersonState } from '@/lib/people/read'

const states = words<Record<PersonState, string>>({
  active: 'Aktiv',
  invited: 'Invitert',
  disabled: 'Stengt',
})
const colors: Record<PersonState, TagColor> = { active: 'success', invited: 'info', disabled: 'neutral' }

export function PersonStateTag({ state }: { state: PersonState }) {
  return <Tag color={colors[state]}>{states[state]}</Tag>
}

const unlike = words<Record<Exclude<Standing, 'now'>, string>>({
  coming: 'Gjelder ikke ennå.',
  over: 'Gjelder ikke lenger.',
})

/** A role in words; what does not count today stands back, and says so. */
function HeldRole({ held, today }: { held: HeldIn; today: string }) {
  const standing = standingOn(today, held)
  if (standing === 'now') return <span className="b-blk">{heldWords(held)}</span>
  return (
    <span className="b-blk b-muted">
      {heldWords(held)}. {unlike[standing]}
    </span>
  )
}

export function PeopleList({ people, today }: { people: PersonRow[]; today: string }) {
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
            {held.length === 0 && <span className="b-muted">{say('Ingen roller')}</span>}
            {held.map((one) => (
              <HeldRole key={`${one.role} ${one.departmentId}`} held={one} today={today} />
            ))}
          </div>
          <PersonStateTag state={state} />
        </li>
      ))}
    </ul>
  )
}
