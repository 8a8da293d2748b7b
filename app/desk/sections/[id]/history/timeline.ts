import type { Sitting } from '@/lib/core/sittings'
import { clockWords } from '@/lib/core/words/dates'
import { sinceWords } from '@/lib/core/words/days'
import { erasedOn } from '@/lib/core/words/erased'
import { listWords } from '@/lib/core/words/lists'
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
      says: `${listWords(sitting.people.map(name))} ${acts[sitting.how]}${sitting.proposedBy ? ` fra ${name(sitting.proposedBy)}` : ''}`,
    }
  })
  const submitted = revisions.map(
    (one): Point => ({
      key: `r${one.number}`,
      version: one.draftVersion,
      at: one.at,
      mark: 'submitted',
      unchosen: [],
      says: `${name(one.by)} sendte versjon ${one.number} til godkjenning`,
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
        says: `${name(one.by)} godkjente versjon ${number}${seatWords(one, name)}${one.note && `: «${one.note}»`}`,
        note: sinceWords(one.at, today),
      }),
    ),
  )
  const happened = [...written, ...submitted, ...signed].sort((a, b) => b.at.getTime() - a.at.getTime())
  const first = happened.at(-1)
  const says = carried ? 'Kapittelet begynte med det som kom med fra fjoråret' : 'Kapittelet var tomt'
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

const acts: Record<Sitting['how'], string> = {
  save: 'skrev',
  resolve: 'valgte mellom to tekster',
  restore: 'hentet fram en tidligere tekst',
  fill: 'fylte ut tall',
  accept: 'tok inn et forslag',
  import: 'hentet inn teksten',
  correct: 'rettet det som er publisert',
  erase: 'fjernet opplysninger av personvernhensyn',
}

/** " i leddet «Økonomi», som stedfortreder for Siv Aas" */
function seatWords({ step, insteadOf }: Signed, name: (id: string) => string): string {
  const forWhom = insteadOf ? `, som stedfortreder for ${name(insteadOf)}` : ''
  return `${step ? ` i leddet «${step}»` : ''}${forWhom}`
}

/** "i går kl. 09.15 til kl. 10.02" */
function spanWords({ began, ended }: Sitting, today: string): string {
  const [from, to] = [clockWords(began), clockWords(ended)]
  const start = sinceWords(began, today)
  return from === to ? start : `${start} til ${to}`
}
