import type { Grid, Spot } from '@/lib/core/grid/spot'
import type { Act, StepBack } from './use-act'

/** The chosen place, and the other corner of the chosen area. */
export type Selection = { at: Spot; from: Spot }
export type Choose = (selection: Selection) => void

/** What keys, clipboard and pointer work with. */
export type Hands = {
  grid: Grid
  act: Act
  undo: StepBack
  redo: StepBack
  selection: Selection
  choose: Choose
  /** Chooses, and puts the focus there. */
  go: Choose
  /** Opens the field over the chosen cell, with a text to begin with. */
  write: (text: string) => void
  /** Closes the field without its text. */
  stop: () => void
  /** Tells the person something, aloud too. */
  tell: (words: string) => void
  writing: boolean
}
