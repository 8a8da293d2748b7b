import type { Sitting } from '@/lib/core/sittings'
import { clockWords } from '@/lib/core/words/dates'
import { sinceWords } from '@/lib/core/words/days'
import { erasedOn } from '@/lib/core/words/erased'
import { listWords } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import type { History, Signed } from '@/lib/sections/history'
import type { Unchosen } from '@/lib/sections/unchosen'

/** One point of the history: the saved version it stands for, and what is said about it. */
export type Point = {
  key: string
  version: number
  at: Date
  says: string
  note: string
  mark: 'blank' | 'written' | 'submitted' | 'signed'
  /** What was chosen away here. */
  unchosen: readonly Unchosen[]
}

/** Sittings, submissions and sign-offs as one line of time, newest first; what it began as last. */
export function timeline(
  { sittings, revisions, unchosen, people, carried }: History,
  today: string,
): Point[] {
  // A choice is saved as it is made: it belongs to the first sitting that ended no earlier.
  const sittingOf = ({ at }: Unchosen) => sittings.findLast(({ ended }) => ended >= at)
  const name = (id: string) => people[id] ?? id
  const written = sittings.map((sitting): Point => {
    const { to, ended } = sitting
    return {
      key: `v${to}`,
      version: to,
      at: ended,
      mark: 'written',
      unchosen: unchosen.filter((one) => sittingOf(one) === sitting),
      note: spanWords(sitting, today),
      says: writtenWords(sitting, name),
    }
  })
  const submitted = revisions.map(
    (one): Point => ({
      key: `r${one.number}`,
      version: one.draftVersion,
      at: one.at,
      mark: 'submitted',
      unchosen: [],
      says: say('{name} sendte versjon {number} til godkjenning', {
        name: name(one.by),
        number: one.number,
      }),
      note: [sinceWords(one.at, today), one.erased && erasedOn(one.erased)].filter(Boolean).join('. '),
    }),
  )
  const signed = revisions.flatMap(({ number, draftVersion, signed }) =>
    signed.map(
      (one): Point => ({
        key: `s${number} ${one.step ?? ''} ${one.by}`,
        version: draftVersion,
        at: one.at,
        mark: 'signed',
        unchosen: [],
        says: signedWords(one, number, name),
        note: sinceWords(one.at, today),
      }),
    ),
  )
  const happened = [...written, ...submitted, ...signed].sort((a, b) => b.at.getTime() - a.at.getTime())
  const first = happened.at(-1)
  const says = carried
    ? say('Kapittelet begynte med det som kom med fra fjoråret')
    : say('Kapittelet var tomt')
  return first ? [...happened, { ...beginning, says, at: first.at }] : []
}

/** What the first who wrote began with: it can be compared with, too. */
const beginning: Omit<Point, 'at' | 'says'> = {
  key: 'v0',
  version: 0,
  mark: 'blank',
  note: '',
  unchosen: [],
}

type Name = (id: string) => string

const acts = {
  save: '{people} skrev',
  resolve: '{people} valgte mellom to tekster',
  restore: '{people} hentet fram en tidligere tekst',
  fill: '{people} fylte ut tall',
  accept: '{people} tok inn et forslag',
  import: '{people} hentet inn teksten',
  correct: '{people} rettet det som er publisert',
  erase: '{people} fjernet opplysninger av personvernhensyn',
} as const satisfies Record<Sitting['how'], string>

/** "Kari Nesse og Ola Dahl skrev" */
function writtenWords({ people: ids, how, proposedBy }: Sitting, name: Name): string {
  const people = listWords(ids.map(name))
  return proposedBy
    ? say('{people} tok inn et forslag fra {name}', { people, name: name(proposedBy) })
    : say(acts[how], { people })
}

/** "Rune Kvam godkjente versjon 2 i leddet «Økonomi», som stedfortreder for Siv Aas: «Fint.»" */
function signedWords({ by, note, step, insteadOf }: Signed, number: number, nameOf: Name): string {
  const name = nameOf(by)
  const says = insteadOf
    ? signedInsteadOf({ name, number, step, other: nameOf(insteadOf) })
    : step
      ? say('{name} godkjente versjon {number} i leddet «{step}»', { name, number, step })
      : say('{name} godkjente versjon {number}', { name, number })
  return note ? say('{says}: «{note}»', { says, note }) : says
}

type Instead = { name: string; number: number; step: string | null; other: string }

function signedInsteadOf({ step, ...values }: Instead): string {
  return step
    ? say('{name} godkjente versjon {number} i leddet «{step}», som stedfortreder for {other}', {
        step,
        ...values,
      })
    : say('{name} godkjente versjon {number}, som stedfortreder for {other}', values)
}

/** "i går kl. 09.15 til kl. 10.02" */
function spanWords({ began, ended }: Sitting, today: string): string {
  const [from, to] = [clockWords(began), clockWords(ended)]
  const start = sinceWords(began, today)
  return from === to ? start : say('{start} til {to}', { start, to })
}
