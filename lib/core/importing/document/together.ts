import type { Left } from './block'

/** The same thing said once, with all the words it is about. */
export function together(left: readonly Left[]): Left[] {
  const said = new Map<string, string[]>()
  for (const { says, words } of left) {
    const all = said.get(says) ?? []
    said.set(says, words === '' ? all : [...all, words])
  }
  return [...said].map(([says, words]) => ({ says, words: words.join(' · ').replace(/\s+/g, ' ').trim() }))
}
