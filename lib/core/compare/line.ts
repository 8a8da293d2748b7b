import type { Line as Doc, Rich } from '../rich'
import type { Setting } from './settings'

/** One line of a block as comparing sees it. */
export type Line = {
  id: string
  /** "Resultat 2" */
  label: string
  text: string
  /** The same text as it is set, where it can be. */
  doc?: Doc | Rich
  settings: Setting[]
}

export const field = (id: string, label: string, text: string | null, settings: Setting[] = []): Line => ({
  id,
  label,
  text: text ?? '',
  settings,
})
