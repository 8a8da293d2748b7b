import type { Path } from '../blocks/kind'
import type { Content } from '../section'
import type { Change } from '../tree'

/** Something a writer may want to look at. Never a wall: it hinders nothing and can be put away. */
export type Found = {
  path: Path
  says: string
  /** The words it is about. A hint that was put away stays away until these change. */
  about: string
  mend?: Mend
}

/** What would mend it at once: the words on the button, what is changed, and what is said when it is done. */
export type Mend = { button: string; changes: Change[]; done: string }

export type Rule = {
  /** Why it is worth a look, for whoever wonders. */
  why: string
  find: (content: Content, year: number) => Found[]
}
