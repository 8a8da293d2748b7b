import type { Block } from '@/lib/core/blocks/all'
import type { Language } from '@/lib/core/section'
import type { Change } from '@/lib/core/tree'

/** What every block's form gets. Paths of changes start at the section: `at(block, 'items', id, 'text')`. */
export type EditProps<B extends Block> = {
  block: B
  /** All blocks of the section: a chart looks for its table. */
  siblings: readonly Block[]
  year: number
  /** One act of the person. With `undoable` the form offers to take it back: "6 punkter lagt til. Angre". */
  write: (changes: Change[], undoable?: string) => void
}

/** What every block's public look gets. */
export type ViewProps<B extends Block> = {
  block: B
  siblings: readonly Block[]
  year: number
  /** The section's own, for the words around its figures. */
  language: Language
  /** "4.2" for a table, a figure; numbered by the edition. */
  numberOf: (blockId: string) => string
  /** 1, 2, 3 … for a note, through the whole page. */
  noteNumberOf: (noteId: string) => number
  /** Address of a table's CSV; null in a preview, where there is none yet. */
  fileOf: (blockId: string) => string | null
}
