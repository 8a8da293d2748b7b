import type { Block } from '@/lib/core/blocks/all'
import type { Past } from '@/lib/core/onward'
import type { Language } from '@/lib/core/section'
import type { Change } from '@/lib/core/tree'

/** What every block's form gets. Paths of changes start at the section: `at(block, 'items', id, 'text')`. */
export type EditProps<B extends Block> = {
  block: B
  /** All blocks of the section: a chart looks for its table. */
  siblings: readonly Block[]
  year: number
  /** The section's own, for what the form puts into it. */
  language: Language
  /** One act of the person. With `undoable` the form offers to take it back: "6 punkter lagt til. Angre". */
  write: (changes: Change[], undoable?: string) => void
  /** Where a table of the draft can be fetched as a file; none where nothing is saved. */
  fileOf?: TableFile
}

export type TableFile = (blockId: string, as: 'csv' | 'xlsx') => string

/** A picture in one width. */
export type PictureFile = { width: number; address: string }

/** What every block's public look gets. */
export type ViewProps<B extends Block> = {
  block: B
  siblings: readonly Block[]
  year: number
  /** The section's own, for the words around its figures. */
  language: Language
  /** Of the headings of parts: 2 on a page of its own. */
  level?: 2 | 3
  /** "4.2" for a table, a figure; numbered by the edition. */
  numberOf: (blockId: string) => string
  /** 1, 2, 3 … for a note, through the whole page. */
  noteNumberOf: (noteId: string) => number
  /** Address of a table's CSV; null in a preview, where there is none yet. */
  fileOf: (blockId: string) => string | null
  /** Where an item of another year's report stands; null: nowhere that readers can see. */
  pastOf?: (itemId: string) => Past | null
  /** The page that tells what became of this section's challenges; none in a preview. */
  onward?: string
  /** An uploaded picture as readers get it: its files by width. None: it is not there. */
  pictureOf: (ref: string) => readonly PictureFile[]
}
