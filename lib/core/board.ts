import type { State } from './workflow'

/** What the board needs to know of a section. */
export type BoardSection = {
  state: State
  due: string | null
  required: boolean
  hasBlocks: boolean
  children: readonly unknown[]
}

/** A heading only gathers others: nothing to write, nothing to sign. */
export function isHeading({ hasBlocks, children }: Pick<BoardSection, 'hasBlocks' | 'children'>): boolean {
  return !hasBlocks && children.length > 0
}

export function isLate({ state, due }: Pick<BoardSection, 'state' | 'due'>, today: string): boolean {
  return due !== null && due < today && state !== 'approved'
}

export function countStates(sections: readonly Pick<BoardSection, 'state'>[]): Record<State, number> {
  const counts: Record<State, number> = { blank: 0, draft: 0, submitted: 0, returned: 0, approved: 0 }
  for (const { state } of sections) counts[state] += 1
  return counts
}
