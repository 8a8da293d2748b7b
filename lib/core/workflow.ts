import { type Actor, type Relation, relations, type SectionFacts } from './access'
import { done, type Outcome, refused } from './outcome'
import { judgeTurn } from './steps'
import { type Plain, say, words } from './words/say'

export const states = ['blank', 'draft', 'submitted', 'returned', 'approved'] as const
export type State = (typeof states)[number]

type Move = {
  from: readonly State[]
  /** null: the state stays. */
  to: State | null
  who: readonly Relation[]
  /** Nobody among the authors may do it. */
  fourEyes?: true
  /** Step by step: only whoever the pending step waits for. */
  turn?: true
  /** Must say why. */
  reason?: true
  /** Nothing may be lacking, and no collision open. */
  ready?: true
  /** Only where a signed revision stands. */
  signed?: true
  /** The words on the button, said where it is drawn. */
  button: Plain
}

const writers: readonly Relation[] = ['editor', 'owner', 'manager']

/** The whole process. Buttons, server checks, tests and "my work" read this table and nothing else. */
export const moves = {
  begin: { from: ['blank'], to: 'draft', who: writers, button: 'Begynn' },
  write: { from: ['draft', 'returned'], to: null, who: writers, button: 'Skriv videre' },
  submit: {
    from: ['draft', 'returned'],
    to: 'submitted',
    who: writers,
    ready: true,
    button: 'Send til godkjenning',
  },
  recall: { from: ['submitted'], to: 'draft', who: writers, button: 'Trekk tilbake' },
  approve: {
    from: ['submitted'],
    to: 'approved',
    who: ['approver'],
    fourEyes: true,
    turn: true,
    button: 'Godkjenn',
  },
  sendBack: {
    from: ['submitted'],
    to: 'returned',
    who: ['approver'],
    reason: true,
    button: 'Send tilbake',
  },
  reopen: {
    from: ['approved'],
    to: 'draft',
    who: writers,
    button: 'Åpne for endring',
  },
  revoke: {
    from: ['draft', 'returned', 'approved'],
    to: 'returned',
    who: ['approver'],
    reason: true,
    signed: true,
    button: 'Trekk godkjenningen',
  },
} as const satisfies Record<string, Move>

export type MoveName = keyof typeof moves
export const moveNames = Object.keys(moves) as MoveName[]
export const rule = (name: MoveName): Move => moves[name]

export type Given = { reason?: string; ready: boolean }

/** May this actor do this now? The same answer on the button and on the server, in words. */
export function judge(name: MoveName, actor: Actor, section: SectionFacts, given: Given): Outcome {
  const move = rule(name)
  if (!relations(actor, section).some((relation) => move.who.includes(relation))) {
    return refused('forbidden', say('Du har ikke en rolle som gir lov til dette i dette kapittelet.'))
  }
  if (section.imported) return closed
  if (!move.from.includes(section.state)) return refused('stale', notFrom(section.state))
  if (move.signed && !section.signed) return refused('forbidden', say('Det er ingen godkjenning å trekke.'))
  if (move.fourEyes && section.authors.includes(actor.id)) {
    return refused(
      'forbidden',
      say(
        'Du har skrevet i dette kapittelet. Den som skriver, kan ikke godkjenne. En annen godkjenner må gjøre det.',
      ),
    )
  }
  if (move.turn) {
    const turn = judgeTurn(actor, section)
    if (!turn.ok) return turn
  }
  if (move.ready && !given.ready) return refused('invalid', say('Noe mangler før kapittelet kan sendes.'))
  if (move.reason && !given.reason?.trim())
    return refused('invalid', say('Skriv hvorfor.'), { fields: { reason: say('Skriv hvorfor.') } })
  return done()
}

/** May this actor write now? The first words are a move of their own. */
export function judgeWriting(actor: Actor, section: SectionFacts): Outcome {
  return judge(section.state === 'blank' ? 'begin' : 'write', actor, section, { ready: true })
}

/** What a report that came in published answers to every change. */
export const closed = {
  ok: false as const,
  refusal: {
    kind: 'forbidden' as const,
    get says() {
      return say('En rapport som er hentet inn ferdig publisert, kan ikke endres her.')
    },
  },
}

const nowWords = words<Record<State, string>>({
  blank: 'Kapittelet er ikke begynt.',
  draft: 'Kapittelet er et utkast.',
  submitted: 'Kapittelet er sendt til godkjenning.',
  returned: 'Kapittelet er sendt tilbake til den som skriver.',
  approved: 'Kapittelet er godkjent.',
})

const notFrom = (state: State) => `${nowWords[state]} ${say('Last siden på nytt for å se det siste.')}`

/** The moves this actor could make now, were everything ready and every reason given: what the screen shows. */
export function movesFor(actor: Actor, section: SectionFacts): MoveName[] {
  // Those of another state are refused to everybody: a board asks this of thousands of sections.
  const here = moveNames.filter((name) => rule(name).from.includes(section.state))
  return here.filter((name) => judge(name, actor, section, { ready: true, reason: 'ja' }).ok)
}
