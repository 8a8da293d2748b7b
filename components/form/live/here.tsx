'use client'

import { hereWords, people } from '@/lib/core/words/present'
import { Avatar } from '../../ui/avatar'
import { type Presence, useHere } from './presence'

/** In the bar: who else has the section open. Said aloud when somebody comes or goes, not when they move. */
export function Here({ presence }: { presence: Presence }) {
  const here = useHere(presence)
  const others = people(here.filter(({ person }) => person !== presence.me))
  return (
    <div className="b-here" role="status">
      {others.slice(0, 3).map(({ person, name }) => (
        <Avatar key={person} name={name} other small />
      ))}
      <span>{hereWords(here, presence.me)}</span>
    </div>
  )
}
