import type { Block } from '../blocks/all'
import type { Language } from '../section'
import type { FigureChange } from './figures'
import type { Paragraph } from './paragraphs'

export type Fate = 'same' | 'added' | 'removed' | 'changed'

/** A line of a part: what became of it, its words, and what else there is to say. */
export type LineChange = {
  id: string
  label: string
  fate: Fate
  moved: boolean
  paragraphs: Paragraph[]
  said: string[]
}

/** A block, or the title with the language. */
export type PartChange = {
  id: string
  /** "Ingress", "Tabell" */
  name: string
  heading: string | null
  /** In which it is written. */
  language: Language
  fate: Fate
  moved: boolean
  said: string[]
  lines: LineChange[]
  /** The block as it was and as it is; neither for the title. */
  before: Block | null
  after: Block | null
  /** Cells of this table that changed; each stands among the figures, too. */
  cells: number
  /** A chart whose drawing is not what it was, be it for its table. */
  redrawn: boolean
}

/** A part, with the figures that changed in it. */
export type Compared = { part: PartChange; figures: FigureChange[] }
