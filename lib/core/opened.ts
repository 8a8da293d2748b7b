import type { OpenCollision } from './saving'
import type { Content } from './section'
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
  /** Who can sign it. */
  approvers: string[]
  collisions: OpenCollision[]
  /** The same section last year, as it was signed. */
  last: { year: number; content: Content } | null
  people: Record<string, string>
}
