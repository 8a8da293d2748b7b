import { type Actor, reaches } from './access'
import { done, type Outcome, refused } from './outcome'
import { say } from './words/say'
import type { State } from './workflow'

export const stepBys = ['unit', 'named'] as const
/** Who signs: whoever is approver in the section's unit, or people that the manager named. */
export type StepBy = (typeof stepBys)[number]

export const stepWants = ['one', 'all'] as const
export type StepWants = (typeof stepWants)[number]

/** A stage of sign-off as it stood when a revision was submitted; what the manager changes later counts from the next one. */
export type Step = { id: string; name: string; wants: StepWants; by: 'unit' | readonly string[] }

/** A signature at a step: by whom, and for whom where a stand-in signed. */
export type Sign = { step: string; person: string; for: string | null }

/** Where the manager set no steps: one approver of the section's unit. */
export const unitStep: Step = { id: 'unit', name: 'Godkjenning', wants: 'one', by: 'unit' }

/** Added to a correction of what is presented: whoever approves for the whole report. */
export const chiefStep = (chiefs: readonly string[]): Step => ({
  id: 'chief',
  name: 'Kommunedirektøren',
  wants: 'one',
  by: chiefs,
})

/** What a step is called: as the manager named it; the two that nobody named are said. */
export function stepName({ id, name }: Pick<Step, 'id' | 'name'>): string {
  if (id === unitStep.id) return say('Godkjenning')
  return id === 'chief' ? say('Kommunedirektøren') : name
}

/** What is known of a section's sign-off: the steps of the revision under review, what is signed, and who signs for whom. */
export type Signing = {
  steps: readonly Step[]
  signs: readonly Sign[]
  /** Who handed this one section on, and to whom. */
  handed: readonly { from: string; to: string }[]
}

export const unsigned: Signing = { steps: [unitStep], signs: [], handed: [] }

/** The steps of a revision, in their order; none written down means the one of every small report. */
export const stepsOf = (written: readonly Step[]): readonly Step[] =>
  written.length > 0 ? written : [unitStep]

/** Whether a step has what it wants. */
export function isSigned(step: Step, signs: readonly Sign[]): boolean {
  const here = signs.filter((sign) => sign.step === step.id)
  if (step.by === 'unit' || step.wants === 'one') return here.length > 0
  return step.by.every((person) => here.some((sign) => (sign.for ?? sign.person) === person))
}

/** The step that is waited for; null: all are signed. */
export function pendingStep({ steps, signs }: Pick<Signing, 'steps' | 'signs'>): Step | null {
  return steps.find((step) => !isSigned(step, signs)) ?? null
}

type Seated = { department: string | null; signing: Signing }

/** For whom an actor could sign at a step: themselves first, then those they stand in for. */
export function seatsAt(step: Step, actor: Actor, { department, signing }: Seated): string[] {
  const seats = [actor.id, ...standsInFor(actor), ...handedTo(actor, signing)]
  const able = (person: string) =>
    step.by !== 'unit'
      ? step.by.includes(person)
      : handedTo(actor, signing).includes(person) ||
        actor.grants.some(
          (grant) =>
            grant.role === 'approver' && (grant.for ?? actor.id) === person && reaches(grant, department),
        )
  return [...new Set(seats)].filter(able)
}

/** Whether an actor is an approver somewhere in the steps of a section, apart from the role in its unit. */
export function isNamed(actor: Actor, section: Seated): boolean {
  const { steps, handed } = section.signing
  return (
    handed.some(({ to }) => to === actor.id) ||
    steps.some((step) => step.by !== 'unit' && seatsAt(step, actor, section).length > 0)
  )
}

/** For whom this actor would sign now; null: it is not their turn. */
export function seatNow(actor: Actor, section: Seated): string | null {
  const step = pendingStep(section.signing)
  if (!step) return null
  const taken = section.signing.signs
    .filter((sign) => sign.step === step.id)
    .flatMap((sign) => [sign.person, sign.for ?? sign.person])
  if (taken.includes(actor.id)) return null
  return seatsAt(step, actor, section).find((person) => !taken.includes(person)) ?? null
}

/** Whom this actor would sign for as a stand-in; null: for themselves, or not at all. */
export function insteadOf(actor: Actor, section: Seated): string | null {
  const seat = seatNow(actor, section)
  return seat === actor.id ? null : seat
}

/** Whether it is this actor's turn, in words where it is not. */
export function judgeTurn(actor: Actor, section: Seated): Outcome {
  const step = pendingStep(section.signing)
  if (!step || seatNow(actor, section) !== null) return done()
  const signed = section.signing.signs.some((sign) => sign.step === step.id && sign.person === actor.id)
  return refused(
    'forbidden',
    signed
      ? say('Du har godkjent. Leddet «{step}» venter på flere.', { step: stepName(step) })
      : say('Kapittelet er i leddet «{step}», og der er det andre som godkjenner.', { step: stepName(step) }),
  )
}

/** Whether an actor is an approver of the step that is waited for, and could hand this one section on. */
export function mayHandOn(actor: Actor, section: Seated & { state: State; imported: boolean }): boolean {
  const step = pendingStep(section.signing)
  if (section.state !== 'submitted' || section.imported || !step) return false
  return seatsAt(step, actor, section).includes(actor.id)
}

/** The step that a submitted section waits for, and how far it has come: "Økonomi", 2 of 3. */
export type StepNow = Pick<Step, 'name' | 'wants'> & { number: number; of: number }

/** Null where nothing waits, and where the manager set no steps. */
export function stepNow({ state, signing }: { state: State; signing: Signing }): StepNow | null {
  const steps = stepsOf(signing.steps)
  const pending = pendingStep({ steps, signs: signing.signs })
  if (state !== 'submitted' || !pending || pending === unitStep) return null
  return {
    name: stepName(pending),
    wants: pending.wants,
    number: steps.indexOf(pending) + 1,
    of: steps.length,
  }
}

/** A step as the screen shows it. */
export type ShownStep = Step & { stands: 'signed' | 'now' | 'later'; signs: Sign[] }

export function shownSteps({ steps, signs }: Signing): ShownStep[] {
  const pending = pendingStep({ steps, signs })
  return steps.map((step) => ({
    ...step,
    name: stepName(step),
    stands: step === pending ? 'now' : isSigned(step, signs) ? 'signed' : 'later',
    signs: signs.filter((sign) => sign.step === step.id),
  }))
}

const standsInFor = (actor: Actor) => actor.standsInFor ?? []

const handedTo = (actor: Actor, { handed }: Signing) =>
  handed.flatMap(({ from, to }) => (to === actor.id ? [from] : []))
