import type { Inline, Mark } from '../../rich'
import type { DocBlock, DocPicture, Left } from './block'

/** What the words that are read now will be. */
export type Place =
  | { as: 'heading'; level: number }
  | { as: 'paragraph' | 'caption' }
  | { as: 'item'; ordered: boolean; depth: number; begun: boolean }

/** What is known of a document before its body is read. */
export type Around = {
  /** Which picture an address in the document means; words: why there is none. */
  pictureAt: (address: string) => number | string
}

/** Where reading stands: what is read, and the line that is open. */
export type Reading = {
  around: Around
  blocks: DocBlock[]
  left: Left[]
  line: Inline[]
  notes: string[]
  /** In a cell of a table, where a raised number is the mark of a note. */
  inCell: boolean
}

export const begin = (around: Around, left: Left[], inCell: boolean): Reading => {
  return { around, blocks: [], left, line: [], notes: [], inCell }
}

/** Puts words at the end of the open line. */
export function write(reading: Reading, text: string, marks: readonly Mark[] = []): void {
  if (text === '') return
  reading.line.push({ type: 'text', text, ...(marks.length > 0 && { marks: [...marks] }) })
}

/** The text of the open line so far. */
export const saidSoFar = ({ line }: Reading) =>
  line.map((node) => (node.type === 'text' ? node.text : '\n')).join('')

export const asBlock = (picture: DocPicture): DocBlock => ({ is: 'picture', picture, content: [], notes: [] })
