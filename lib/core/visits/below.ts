import { words } from '../words/say'

export type Told = 'over-tid' | 'videre' | 'henvis'

/** What is told below a section's address, drawn when asked for, and what a list calls it. */
export const toldBelow = words<Record<Told, string>>({
  'over-tid': 'år for år',
  videre: 'hvordan det gikk videre',
  henvis: 'henvisning',
})

const ending = new RegExp(`^(.+)/(${Object.keys(toldBelow).join('|')})$`)

/** The page that a path belongs to, and what of it: "eiendom/over-tid" is "eiendom", "over-tid". */
export function belongsTo(path: string): { path: string; told: Told | null } {
  const [, page, told] = ending.exec(path) ?? []
  return page === undefined ? { path, told: null } : { path: page, told: told as Told }
}
