import type { Block } from '@/lib/core/blocks/all'
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
  /** "4.2" for a table, a figure; numbered by the edition. */
  numberOf: (blockId: string) => string
  /** Address of a table's CSV, below the page. */
  fileOf: (blockId: string) => string
}
