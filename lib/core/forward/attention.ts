import { say } from '../words/say'
import type { Source, World } from './source'
import type { ForwardWish } from './wish'
import { yearsIn } from './years'

/** What somebody should look at before a report that was made of another is written. */
export const attentionKinds = [
  'unitGone',
  'ownerGone',
  'nobodyOwns',
  'nobodySigns',
  'unsigned',
  'titleYear',
  'approverGone',
  'stepGone',
] as const
export type Attention = { kind: (typeof attentionKinds)[number]; name: string; of?: string }

const told: Record<Attention['kind'], (one: Attention) => string> = {
  unitGone: ({ name }) => say('{name} er lagt ned. Velg en annen enhet.', { name }),
  ownerGone: ({ name }) => say('{name} kan ikke logge inn lenger. Velg en ny ansvarlig.', { name }),
  nobodyOwns: () => say('Påkrevd, men har ingen ansvarlig.'),
  nobodySigns: ({ name }) => say('Ingen kan godkjenne for {name}.', { name }),
  unsigned: ({ name }) =>
    say('Ikke godkjent i {year}: bare formen på tabellene kommer med, uten tall.', { year: name }),
  titleYear: ({ name }) => say('Tittelen nevner {year}.', { year: name }),
  approverGone: ({ name, of = '' }) =>
    say('{name} kan ikke logge inn lenger, og er tatt ut av leddet «{step}».', { name, step: of }),
  stepGone: ({ name }) =>
    say('Leddet «{step}» blir ikke med: Det har ingen godkjennere eller kapitler igjen.', { step: name }),
}

export const attentionWords = (one: Attention): string => told[one.kind](one)

type About = {
  wish: Pick<ForwardWish, 'year' | 'along'>
  world: World
  year: number
  departmentId: string | null
  ownerId: string | null
  /** Somebody in the section's unit is to sign it. */
  unitSigns: boolean
  heading: boolean
}

/** What the manager should look at in a section before it is written. */
export function attentionTo(one: Source, about: About): Attention[] {
  const { wish, world, year, departmentId, ownerId, heading } = about
  const { along } = wish
  const found: (Attention | false)[] = [
    yearsIn(one.title).includes(year) && wish.year !== year && { kind: 'titleYear', name: String(year) },
  ]
  if (!heading) {
    const [unit, owner] = [world.units.get(one.departmentId ?? ''), world.people.get(one.ownerId ?? '')]
    const has = world.units.get(departmentId ?? '')
    found.push(
      along.owners && !has && unit?.closed === true && { kind: 'unitGone', name: unit.name },
      along.owners && owner?.gone === true && { kind: 'ownerGone', name: owner.name },
      one.required && ownerId === null && { kind: 'nobodyOwns', name: '' },
      about.unitSigns && has?.approvers === 0 && { kind: 'nobodySigns', name: has.name },
      along.tables &&
        !one.signed &&
        one.content.blocks.some(({ kind }) => kind === 'table') && {
          kind: 'unsigned',
          name: String(year),
        },
    )
  }
  return found.filter((one): one is Attention => one !== false)
}
