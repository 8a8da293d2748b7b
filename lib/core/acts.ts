import { type Actor, may, reaches } from './access'
import { done, type Outcome, refused } from './outcome'
import { type Plain, say } from './words/say'

/** What happens to a whole report: avgitt, revidert, vedtatt, tatt til orientering. */
export const actKinds = ['presented', 'audited', 'adopted', 'noted'] as const
export type ActKind = (typeof actKinds)[number]

/** An act as readers are told of it; `by` is on whose behalf, in words. */
export type Act = { kind: ActKind; date: string; by: string; caseNumber: string; wording: string }

/** An act that an edition is being made for. */
export type PlannedAct = Act & { attachments: string[] }

/** How far a report has come: nothing yet, or its latest act. */
export type ActState = 'none' | ActKind

/** What an actor is to the whole report. */
export type ActRole = 'chief' | 'manager'

type Rule = {
  from: readonly ActState[]
  who: readonly ActRole[]
  /** Nothing that is required may be missing or unsigned. */
  whole: boolean
  wants: readonly ('caseNumber' | 'attachments')[]
}

/**
 * The one table of the acts. The chief executive presents; the manager may record it on their behalf, because the act
 * itself often is a signed case document. What auditors and the council did is a fact that the manager records. An act
 * may be recorded anew where a date or a number was wrong: nothing is taken back, the latest of its kind stands.
 */
export const acts: Record<ActKind, Rule> = {
  presented: { from: ['none', 'presented'], who: ['chief', 'manager'], whole: true, wants: [] },
  audited: { from: ['presented', 'audited'], who: ['manager'], whole: false, wants: ['attachments'] },
  adopted: {
    from: ['presented', 'audited', 'noted', 'adopted'],
    who: ['manager'],
    whole: false,
    wants: ['caseNumber'],
  },
  noted: { from: ['presented', 'audited', 'noted'], who: ['manager'], whole: false, wants: [] },
}

/** What stands, in the order of the table: the latest of each kind; a council that adopted has not merely noted. */
export function standing<A extends { kind: ActKind }>(recorded: readonly A[]): A[] {
  const latest = actKinds.flatMap((kind) => recorded.findLast((one) => one.kind === kind) ?? [])
  const adopted = latest.some(({ kind }) => kind === 'adopted')
  return latest.filter(({ kind }) => kind !== 'noted' || !adopted)
}

export const stateOf = (recorded: readonly { kind: ActKind }[]): ActState =>
  standing(recorded).at(-1)?.kind ?? 'none'

/**
 * The chief executive is whoever approves for every unit that has a part in the report, also as a stand-in: the role
 * that presents the whole needs no name of its own.
 */
export function actRoles(actor: Actor, departments: readonly (string | null)[]): ActRole[] {
  const units = departments.filter((unit) => unit !== null)
  const approving = actor.grants.filter(({ role }) => role === 'approver')
  const everywhere =
    units.length > 0 && units.every((unit) => approving.some((grant) => reaches(grant, unit)))
  return [
    ...(everywhere ? (['chief'] as const) : []),
    ...(may(actor, 'manageReports') ? (['manager'] as const) : []),
  ]
}

/** Whether this act may be recorded now, by somebody who is this to the report. */
export function judgeAct(kind: ActKind, roles: readonly ActRole[], state: ActState): Outcome {
  const { from, who } = acts[kind]
  if (!who.some((role) => roles.includes(role))) return refused('forbidden', say(refusals[kind]))
  if (!from.includes(state)) return refused('stale', tooEarly(state))
  return done()
}

const onlyManager: Plain = 'Bare rapportansvarlig kan registrere dette.'
const refusals: Record<ActKind, Plain> = {
  presented:
    'Bare kommunedirektøren, eller rapportansvarlig på vegne av kommunedirektøren, kan avgi rapporten.',
  audited: onlyManager,
  adopted: onlyManager,
  noted: onlyManager,
}

const tooEarly = (state: ActState) =>
  state === 'none' ? say('Rapporten er ikke avgitt ennå.') : say('Rapporten er kommet lenger enn dette.')

/** The acts that may be recorded now, the next ones first. */
export function nextActs(roles: readonly ActRole[], state: ActState): ActKind[] {
  const able = actKinds.filter((kind) => judgeAct(kind, roles, state).ok)
  return [...able.filter((kind) => kind !== state), ...able.filter((kind) => kind === state)]
}
