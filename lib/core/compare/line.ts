import type { Setting } from './settings'

/** One line of a block as comparing sees it. `whole` says more than `text` where all of it is new, or gone. */
export type Line = {
  id: string
  /** "Resultat 2" */
  label: string
  text: string
  whole?: string
  /** How the text is set; told only where the words are the same. */
  format?: unknown
  settings: Setting[]
}

export const field = (id: string, label: string, text: string | null, settings: Setting[] = []): Line => ({
  id,
  label,
  text: text ?? '',
  settings,
})
