import type { Path } from '../blocks/kind'
import type { Content } from '../section'

/** Something a writer may want to look at. Never a wall: it hinders nothing and can be put away. */
export type Found = {
  path: Path
  says: string
  /** The words it is about. A hint that was put away stays away until these change. */
  about: string
}

export type Rule = {
  /** Why it is worth a look, for whoever wonders. */
  why: string
  find: (content: Content, year: number) => Found[]
}
