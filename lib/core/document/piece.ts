import type { Chart } from '../blocks/chart'
import type { Seats } from '../blocks/seats'
import type { Table } from '../blocks/table'
import type { Language } from '../section'

/** Running text in one look. */
export type Run = { text: string; bold?: true; italic?: true; href?: string }

/** Text between two ends of a line that the writer meant. */
export type Words = Run[]

/** A cell of a table, as readers see it: its words, and the marks of its notes. */
export type Cell = { words: Words; marks: number[] }

export type Column = { head: Cell; align: 'left' | 'right' }

export type Grid = {
  /** What the table is called, for those who do not see it. */
  name: string
  columns: Column[]
  rows: { cells: Cell[]; total: boolean }[]
}

/** What a drawing is made of, and what it says to those who do not see it. */
export type Drawing = { block: Chart; table: Table } | { block: Seats }

/** A note below a table: its mark, and what it says. */
export type Note = { mark: string; says: string }

/**
 * A report as a document has it, one piece after the other: what Markdown and Word files are both written from.
 * Every piece says its language.
 */
export type Piece = { language: Language } & (
  | { kind: 'heading'; level: number; words: Words; number: string }
  | { kind: 'paragraph'; role: 'lead' | 'body' | 'remark'; words: Words }
  | { kind: 'list'; ordered: boolean; items: Words[][] }
  /** "Tabell 4.1" and what it is called. */
  | { kind: 'caption'; label: string; words: Words; marks: number[] }
  | { kind: 'table'; grid: Grid }
  | { kind: 'notes'; notes: Note[]; signs: Note[] }
  | { kind: 'picture'; address: string; width: number; height: number; alt: string }
  | { kind: 'drawing'; drawing: Drawing; alt: string; address: string }
)
export type PieceKind = Piece['kind']

/** A piece before its language is said: that of its section. */
export type Bare = Piece extends infer P ? (P extends Piece ? Omit<P, 'language'> : never) : never

/** What a block cannot know by itself. */
export type Around = {
  siblings: readonly import('../blocks/all').Block[]
  year: number
  language: Language
  /** The level of the headings that open its blocks. */
  level: number
  numberOf: (block: string) => string
  noteNumberOf: (note: string) => number
  /** In which report an item first stood; null: none that readers can see. */
  pastOf: (item: string) => { year: number; address: string } | null
  /** The whole address of something that a text leads to, or that is shown. */
  whole: (address: string) => string
  /** Where the widest file of a picture is; null: it is not there. */
  pictureAt: (ref: string) => string | null
}

export const plainWords = (text: string): Words => (text === '' ? [] : [{ text }])

export const plainCell = (text: string): Cell => ({ words: plainWords(text), marks: [] })
