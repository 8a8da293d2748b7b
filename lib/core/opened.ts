import type { Asked } from './answering'
import type { FigureRequest } from './asking'
import type { Source, Touched } from './following'
import type { Guidance } from './outlining'
import type { OpenCollision } from './saving'
import type { Around, Content } from './section'
import type { Requirement } from './statutory'
import type { StepNow } from './steps'
import type { MoveName, State } from './workflow'

/** Who did something, and when (ISO instant). */
export type By = { by: string; at: string }

/** A section as its form gets it: everything the screen says, nothing it may not. Persons are ids; see `people`. */
export type OpenedSection = {
  id: string
  number: string
  report: { id: string; title: string; slug: string; year: number }
  content: Content
  version: number
  savedAt: string
  savedBy: string | null
  state: State
  moves: MoveName[]
  mayWrite: boolean
  due: string | null
  department: string | null
  owner: string | null
  returned: (By & { note: string }) | null
  submitted: (By & { revision: string; number: number }) | null
  /** The signed revision that stands. */
  signed: (By & { revision: string; number: number }) | null
  /** The step of the sign-off that is waited for, where the manager set steps. */
  step: StepNow | null
  /** Who can sign it. */
  approvers: string[]
  collisions: OpenCollision[]
  /** The same section last year, as it was signed: its challenges are to be answered. */
  last: Asked | null
  /** Other sections whose tables its text follows, as far as this person may read them. */
  sources: Record<string, Source>
  /** What its sent or signed text says that its tables no longer do. */
  touched: Touched[]
  /** Figures that others are asked for. */
  requests: FigureRequest[]
  /** Whether readers have it, and whether what they have is being corrected. */
  published: boolean
  correcting: boolean
  guidance: Guidance
  /** What it answers of what the law asks of its report. */
  answers: Requirement[]
  /** Keys of the hints that were put away. */
  hiddenHints: string[]
  people: Record<string, string>
}

/** What stands around it, for judging whether it can be sent. */
export function aroundOf({ id, last, sources }: OpenedSection): Around {
  return { asked: last, self: id, sources }
}
