import { sinceWords } from '@/lib/core/words/days'
import { listWords } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import type { Base } from '@/lib/sections/bases'
import type { Review } from '@/lib/sections/review'

const changed = {
  sent: 'Under ser du det som er endret siden versjon {number}, som {name} sendte {when}.',
  sentBack: 'Under ser du det som er endret siden versjon {number}, som {name} sendte tilbake {when}.',
  signed: 'Under ser du det som er endret siden versjon {number}, som {name} godkjente {when}.',
} as const satisfies Record<Base['what'], string>

const others = {
  sent: 'Se endringene siden versjon {number}, som ble sendt',
  sentBack: 'Se endringene siden versjon {number}, som ble sendt tilbake',
  signed: 'Se endringene siden versjon {number}, som er godkjent',
} as const satisfies Record<Base['what'], string>

/** Who sent it, who wrote it, and since when the changes below are counted. */
export function introduction(
  { revision, people }: Review,
  base: Base | null,
  { me, today }: { me: string; today: string },
): string {
  const name = (id: string) => people[id] ?? id
  const sent = say('Versjon {number}, sendt av {name} {when}.', {
    number: revision.number,
    name: name(revision.by),
    when: sinceWords(new Date(revision.at), today),
  })
  const wrote = say('{people} har skrevet.', { people: listWords(revision.authors.map(name)) })
  const since = base
    ? say(changed[base.what], {
        number: base.number,
        name: base.by === me ? say('du') : name(base.by),
        when: sinceWords(new Date(base.at), today),
      })
    : say('Ingen tidligere versjon er godkjent eller sendt tilbake, så her er hele kapittelet.')
  return `${sent} ${wrote} ${since}`
}

/** The revision one could compare with instead. */
export function otherBase(bases: readonly Base[], chosen: Base | null, me: string) {
  const other = bases.find((base) => base !== chosen)
  if (!other) return null
  const { number, what, by } = other
  const mine = what === 'signed' && by === me
  const says = mine
    ? say('Se endringene siden versjon {number}, som du godkjente', { number })
    : say(others[what], { number })
  return { number, says }
}
