import type { Inline } from '../../rich'

/** One piece of a document, in its order. `notes` are the ids of the footnotes that it refers to. */
export type DocBlock = { content: Inline[]; notes: string[]; finding?: string } & (
  | { is: 'heading'; level: number }
  | { is: 'paragraph' }
  /** `within`: it stood in the table itself. */
  | { is: 'caption'; within?: true }
  | { is: 'item'; ordered: boolean; depth: number }
  | { is: 'table'; cells: string[][] }
  | { is: 'picture'; picture: DocPicture }
)

/**
 * A picture by its place among the document's pictures, what is said for those who do not see it, and who made it,
 * where the document says so.
 */
export type DocPicture = { index: number; alt: string; credit?: string }

/** Words that did not come along, and in one sentence what they were. */
export type Left = { says: string; words: string }

/** A document when it is read: its pieces, its footnotes by their ids, and what was left out. */
export type Read = { blocks: DocBlock[]; notes: ReadonlyMap<string, DocNote>; left: Left[] }
export type DocNote = { mark: string; text: string }
