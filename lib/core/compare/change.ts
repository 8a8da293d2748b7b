import type { FigureChange } from './figures'
import type { Piece } from './words'

export type Fate = 'same' | 'added' | 'removed' | 'changed'

/** A line of a part: what became of it, its words, and what else there is to say. */
export type LineChange = {
  id: string
  label: string
  fate: Fate
  moved: boolean
  pieces: Piece[]
  said: string[]
}

/** A block, or the title with the language. */
export type PartChange = {
  id: string
  /** "Ingress", "Tabell" */
  name: string
  heading: string | null
  fate: Fate
  moved: boolean
  said: string[]
  lines: LineChange[]
  /** Cells of this table that changed; they stand among the figures. */
  cells: number
  /** A chart that stands as it did, but is drawn from a table that changed. */
  follows: boolean
}

/** A part, with the figures that changed in it. */
export type Compared = { part: PartChange; figures: FigureChange[] }
