import type { Present } from '../live'
import { counted } from './counts'
import { listWords } from './lists'
import { say } from './say'

/** Each person once, in the order they stand. */
export function people(present: readonly Present[]): Present[] {
  return present.filter((one, i) => present.findIndex(({ person }) => person === one.person) === i)
}

/** "Ola Dahl", "Ola Dahl og Kari Nesse", "Ola Dahl og to andre" */
export function peopleWords(present: readonly Present[]): string {
  const [first, ...others] = people(present).map(({ name }) => name)
  if (first === undefined) return ''
  return others.length > 1
    ? say('{first} og {others}', { first, others: counted(others.length, 'én annen', '{n} andre') })
    : listWords([first, ...others])
}

/** Who is here beside me; empty where I am alone. */
export function hereWords(present: readonly Present[], me: string): string {
  const others = present.filter(({ person }) => person !== me)
  if (others.length > 0) return say('{people} er her', { people: peopleWords(others) })
  return present.length > 0 ? say('Du har også dette kapittelet åpent i et annet vindu') : ''
}
