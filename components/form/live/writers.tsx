'use client'

import type { ReactNode } from 'react'
import { people, peopleWords } from '@/lib/core/words/present'
import { say } from '@/lib/core/words/say'
import { Avatar } from '../../ui/avatar'
import { useWriters } from './presence'

/** Who else is at this field: "Ola Dahl skriver i dette punktet nå". What stands around it gets a mark. */
export function Writers({ field, place }: { field: string; place: string }): ReactNode {
  const writers = useWriters(field)
  if (writers.length === 0) return null
  return (
    <p className="b-writer">
      {people(writers).map(({ person, name }) => (
        <Avatar key={person} name={name} other small />
      ))}
      <span>{say('{people} skriver i {place} nå', { people: peopleWords(writers), place })}</span>
    </p>
  )
}

/** The same where there is room for a mark only: in a cell. */
export function CellWriters({ field }: { field: string }): ReactNode {
  const [writer] = useWriters(field)
  if (!writer) return null
  return (
    <span className="b-cell-writer">
      <Avatar name={writer.name} other small />
      <span className="ds-sr-only"> {say('{name} skriver her nå', { name: writer.name })}</span>
    </span>
  )
}
