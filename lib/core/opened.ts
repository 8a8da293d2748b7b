import type { OpenCollision } from './saving'
import type { Content } from './section'
import type { MoveName, State } from './workflow'

/** Who did something, and when; instants as ISO strings, because this travels to the browser. */
export type Deed = { by: string; at: string }

/** Everything the section form needs, as one actor may see it. */
export type OpenedSection = {
  id: string
  /** "4.2" in the outline of now. */
  number: string
  report: { id: string; title: string; slug: string; year: number }
  content: Content
  version: number
  savedAt: string | null
  savedBy: string | null
  state: State
  /** What this actor could do now. */
  moves: MoveName[]
  mayWrite: boolean
  due: string | null
  department: string | null
  owner: string | null
  returned: (Deed & { note: string }) | null
  submitted: Deed | null
  collisions: OpenCollision[]
  /** The same section in last year's report. */
  last: { year: number; content: Content } | null
  /** Names by person id. */
  people: Record<string, string>
}
