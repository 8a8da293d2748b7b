import { z } from 'zod'
import { type Actor, relations, type SectionFacts } from './access'
import { done, type Outcome, refused } from './outcome'
import { chiefStep, type Step, unitStep } from './steps'
import { id, text } from './text'
import type { Difference } from './wording-only'
import { because, say, words } from './words/say'
import { closed, judge, moves, type State } from './workflow'

/** A correction goes the way of a section, by the same table; in the end readers get it, or it is dropped. */
export type CorrectionState = Exclude<State, 'blank'> | 'published' | 'dropped'

const moveNames = ['submit', 'recall', 'approve', 'sendBack', 'reopen', 'drop'] as const
export type CorrectionMove = (typeof moveNames)[number]

/** `seen` is the version when it is sent or dropped, else the revision on the screen. */
export const correctionMoveSchema = z.strictObject({
  id,
  move: z.enum(moveNames),
  seen: z.union([z.number().int().min(0), id]),
  note: text(2000),
})
export type CorrectionMoveInput = z.infer<typeof correctionMoveSchema>

export const reasonedCorrectionSchema = correctionMoveSchema.refine(({ note }) => note.trim() !== '', {
  ...because('Skriv hvorfor.'),
  path: ['note'],
})

/** A correction is begun in a section, of the revision that readers were seen to have. */
export const beginCorrectionSchema = z.strictObject({ id, seen: id })

/** All that is signed goes out together; `seen` are the revisions on the screen. */
export const publishCorrectionsSchema = z.strictObject({
  report: id,
  seen: z.array(id).min(1).max(200),
  note: text(1000).refine(
    (note) => note.trim() !== '',
    because('Skriv hva som er rettet. Leserne ser merknaden.'),
  ),
})

/** The section's facts, with the correction's own state, authors and signing in them. */
export type CorrectionFacts = Omit<SectionFacts, 'state'> & { state: CorrectionState }

type Given = { reason?: string; ready: boolean }

/** May this actor do this with the correction now? */
export function judgeCorrection(
  move: CorrectionMove | 'write',
  actor: Actor,
  facts: CorrectionFacts,
  given: Given = { ready: true },
): Outcome {
  const { state } = facts
  if (state === 'published' || state === 'dropped') return refused('stale', stands[state])
  const section: SectionFacts = { ...facts, state }
  if (move === 'drop') return mayWrite(actor, section)
  const verdict = judge(move, actor, section, given)
  return verdict.ok || verdict.refusal.kind !== 'stale' ? verdict : refused('stale', stands[state])
}

/** Whoever may write in the section may correct it, wherever its draft stands. */
export function judgeBeginning(actor: Actor, section: SectionFacts): Outcome {
  return mayWrite(actor, section)
}

function mayWrite(actor: Actor, section: SectionFacts): Outcome {
  const writes = relations(actor, section).some((one) =>
    moves.write.who.some((writer: typeof one) => writer === one),
  )
  if (section.imported) return closed
  return writes
    ? done()
    : refused('forbidden', say('Du har ikke en rolle som gir lov til dette i dette kapittelet.'))
}

const stands = words<Record<CorrectionState, string>>({
  draft: 'Rettelsen er et utkast. Last siden på nytt for å se det siste.',
  submitted: 'Rettelsen er sendt til godkjenning. Last siden på nytt for å se det siste.',
  returned: 'Rettelsen er sendt tilbake til den som skriver. Last siden på nytt for å se det siste.',
  approved: 'Rettelsen er godkjent. Last siden på nytt for å se det siste.',
  published: 'Rettelsen er publisert. Last siden på nytt for å se det siste.',
  dropped: 'Rettelsen er forkastet. Last siden på nytt for å se det siste.',
})

/** The moves this actor could make, were everything ready and every reason given. */
export function correctionMovesFor(actor: Actor, facts: CorrectionFacts): CorrectionMove[] {
  return moveNames.filter((name) => judgeCorrection(name, actor, facts, { ready: true, reason: 'ja' }).ok)
}

/** The word of the workflow for each move, or its own. */
export const correctionButton = (move: CorrectionMove): string =>
  say(move === 'drop' ? 'Forkast rettelsen' : moves[move].button)

/**
 * Who signs a correction: at the first step where only the wording changed, at all of them where a figure did. What
 * the chief executive has presented is corrected with their signature; `chiefs` is null where nothing is presented.
 */
export function correctionSteps(
  differs: Difference,
  set: readonly Step[],
  chiefs: readonly string[] | null,
): Step[] {
  const wanted = differs === 'wording' ? set.slice(0, 1) : [...set]
  if (!chiefs) return wanted
  return [...(wanted.length > 0 ? wanted : [unitStep]), chiefStep(chiefs)]
}

type Sent = {
  differs: Difference
  /** Readers still have what the correction was made of. */
  current: boolean
  presented: boolean
  chiefs: readonly string[]
  note: string
}

/** What hinders a correction from being sent, in words. */
export function judgeSending({ differs, current, presented, chiefs, note }: Sent): Outcome {
  if (!current) return overtaken()
  if (differs === 'same') return refused('invalid', say('Ingenting er rettet ennå.'))
  if (!presented) return done()
  if (chiefs.length === 0)
    return refused(
      'invalid',
      say(
        'Rapporten er avgitt, så kommunedirektøren må godkjenne rettelsen. Ingen har rollen godkjenner for alle enhetene i rapporten.',
      ),
    )
  if (note.trim() !== '') return done()
  const says = say('Rapporten er avgitt. Skriv hvorfor den må rettes.')
  return refused('invalid', says, { fields: { note: says } })
}

/** Readers have got something else in the meantime: what was compared and signed is not what they would see changed. */
const overtaken = () =>
  refused(
    'stale',
    say('Kapittelet er publisert på nytt siden rettelsen ble begynt. Hent inn det leserne har nå.'),
  )

/** How a published correction lay in the running draft: it is all that there is, it was there already, or it was new. */
export type Met = 'whole' | 'known' | 'new'

/**
 * How a section stands once its correction is published. The correction is what is signed, unless newer signed text
 * has it already; text that was sent or signed without it goes back to be sent with it.
 */
export function sectionAfter(state: State, met: Met): { state: State; signed: boolean; sent: boolean } {
  const goesBack = met === 'new' && (state === 'submitted' || state === 'approved')
  return {
    state: goesBack ? 'draft' : state,
    signed: state !== 'approved' || met !== 'known',
    sent: state === 'approved' && met === 'whole',
  }
}
