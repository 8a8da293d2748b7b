import { isHeading } from './board'
import { type Branch, outline, type Placed } from './outline'
import type { Requirement } from './statutory'

/** What publishing needs to know of a section. */
export type Publishable = Placed & {
  title: string
  hasBlocks: boolean
  /** A signed revision stands, whatever became of the draft since. */
  signed: boolean
  /** Stops the publishing while unsigned. */
  required: boolean
  /** What it answers of what the law asks. */
  answers: readonly Requirement[]
}

/** A page of its own, a heading above signed children, or named as "ikke publisert ennå". */
export type Fate = 'page' | 'heading' | 'pending'

export type Planned<T extends Publishable> = T & {
  number: string
  depth: number
  fate: Fate
  stops: boolean
  children: Planned<T>[]
}

/** What publishing would include and leave out, now. The same answer is shown before and checked at the flip. */
export function plan<T extends Publishable>(sections: readonly T[]): Planned<T>[] {
  return outline(sections).map(planned)
}

function planned<T extends Publishable>(branch: Branch<T>): Planned<T> {
  const children = branch.children.map(planned)
  const fate = branch.signed
    ? 'page'
    : children.some((child) => child.fate !== 'pending')
      ? 'heading'
      : 'pending'
  return { ...branch, children, fate, stops: branch.required && !branch.signed && !isExcused(branch) }
}

/** A heading has nothing to sign; but what the law asks for is answered by text. */
const isExcused = (branch: Branch<Publishable>) => isHeading(branch) && branch.answers.length === 0

/** The plan in reading order. */
export function everyPlanned<T extends Publishable>(plans: readonly Planned<T>[]): Planned<T>[] {
  return plans.flatMap((one) => [one, ...everyPlanned(one.children)])
}
