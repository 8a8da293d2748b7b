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

export function isLate({ state, due }: BoardSection, today: string): boolean {
  return due !== null && due < today && state !== 'approved'
}

type View = { label: string; shows: (section: BoardSection, today: string) => boolean }

/** What the board can be narrowed to, by the word in its address. */
export const views = {
  alle: { label: 'Alle', shows: () => true },
  forsinket: { label: 'Forsinket', shows: isLate },
  godkjenning: { label: 'Til godkjenning', shows: ({ state }) => state === 'submitted' },
  pakrevd: { label: 'Påkrevd', shows: ({ required }) => required },
} as const satisfies Record<string, View>
export type ViewName = keyof typeof views
export const viewNames = Object.keys(views) as ViewName[]

/** The view an address asks for; everything where it asks for something else. */
export function viewOf(given: string | undefined): ViewName {
  return viewNames.find((name) => name === given) ?? 'alle'
}

export function countStates(sections: readonly BoardSection[]): Record<State, number> {
  const counts: Record<State, number> = { blank: 0, draft: 0, submitted: 0, returned: 0, approved: 0 }
  for (const { state } of sections) counts[state] += 1
  return counts
}
