import { isValidElement } from 'react'
import type { Duty } from '@/lib/core/access'
import type { ActKind } from '@/lib/core/acts'
import type { Lending } from '@/lib/core/lending'
import { type Outcome, type RefusalKind, refusals } from '@/lib/core/outcome'
import type { MoveName } from '@/lib/core/workflow'
import type { PersonaName } from './personas'
import type { Target } from './standing'

/** What somebody gets who knocks: it is done, or why not. `unknown` is the way to the sign-in page. */
export type Answer = 'done' | RefusalKind

/** Calls a door as whoever the request comes from. */
export type Knock = () => Promise<Answer>

/** What a door asks of those who knock, in the words of the two tables. */
export type Asks =
  /**
   * Reading the section, or a move of it; `save` begins a blank section and writes in the others, `withdraw` is for
   * whoever writes it, wherever it stands; `handOn` is for an approver whose turn it is, an author too.
   */
  | { section: 'read' | 'save' | 'withdraw' | 'handOn' | MoveName }
  /** Reading the section, and being this one persona: what somebody said is theirs alone. */
  | { section: 'read'; only: PersonaName }
  /** Seeing figures that were asked for in the section, or filling them in. */
  | { request: 'look' | 'fill' }
  /** Making or ending a reading link of the section, which everybody may see who may read the section. */
  | { lend: Lending }
  /** Recording an act of the section's report, which everybody may open who may read the section. */
  | { act: ActKind }
  /** A duty of those who may read the section; others do not learn that it is there. */
  | { section: 'read'; duty: Duty }
  /** A duty; `otherwise` is what all others are told. */
  | { duty: Duty; otherwise: 'absent' | 'forbidden' }
  | 'to be signed in'
  | 'nothing'

/** A door at which everybody can be tried. */
export type Tried = {
  asks: Asks
  /** Lays out what it is tried on, and gives the call. */
  ready: (target: Target) => Promise<Knock>
  /** It only shows: nothing may change, whoever comes. */
  shows?: true
}

/** Opens for everybody and cannot be tried here: why that is right. */
export type Open = { everybody: string }

/** The ways to come through one exported name. */
export type Doors = Record<string, Tried[] | Open>

/** What a use case says. */
export type Said = Outcome<unknown>

const told = (outcome: Said): Answer => (outcome.ok ? 'done' : outcome.refusal.kind)

/** A door that does something, to what is laid out for it. */
export const act = <T>(
  asks: Asks,
  layOut: (target: Target) => Promise<T>,
  does: (on: T) => Promise<Said>,
): Tried => ({
  asks,
  ready: async (target) => {
    const on = await layOut(target)
    return async () => told(await does(on))
  },
})

/** A page of the target. */
export const page = (asks: Asks, draw: (target: Target) => Promise<unknown>): Tried => ({
  asks,
  shows: true,
  ready: async (target) => () => drawn(() => draw(target)),
})

/** A route handler that shows the same to everybody. */
export const answer = (get: () => Response | Promise<Response>): Tried => ({
  asks: 'nothing',
  shows: true,
  ready: async () => async () => status(await get()),
})

/** What needs no more than the target itself. */
export const itself = async (target: Target): Promise<Target> => target

export async function status(response: Response): Promise<Answer> {
  if (response.ok) return 'done'
  const kinds = Object.keys(refusals) as RefusalKind[]
  const kind = kinds.find((one) => refusals[one] === response.status)
  if (!kind) throw new Error(`Nobody should get ${response.status}`)
  return kind
}

/**
 * What a page does: draws, is not found, leads to the sign-in page, or from there to the desk. Everything else
 * is a bug.
 */
async function drawn(page: () => Promise<unknown>): Promise<Answer> {
  try {
    if (!isValidElement(await page())) throw new Error('A page draws something')
    return 'done'
  } catch (error) {
    const digest = error instanceof Error && 'digest' in error ? String(error.digest) : ''
    if (digest === 'NEXT_HTTP_ERROR_FALLBACK;404') return 'absent'
    if (digest.includes(';/sign-in?next=%2Fdesk%2Fhere;')) return 'unknown'
    if (digest.includes(';/desk;')) return 'done'
    throw error
  }
}
