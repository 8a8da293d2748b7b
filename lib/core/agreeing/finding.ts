import type { Path } from '../blocks/kind'
import type { Content } from '../section'

/** A section with what it tells. */
export type Telling = { id: string; number: string; title: string; content: Content }

/** Where something stands, and what stands there; `within` names its table. */
export type Place = { section: string; path: Path; says: string; within: string }

/**
 * Something in a report that cannot all be right. It hinders nothing: somebody mends it, or says why it stands.
 * `about` is what it is about, values and all: put away, it comes back when they change. `always`, where there is one,
 * is what it is about whatever the values are.
 */
export type Found = { says: string; places: Place[]; about: string; always?: string }

export type Rule = {
  name: string
  /** Why it is worth a look. */
  why: string
  find: (sections: readonly Telling[], year: number) => Found[]
}
