import type { AnswerStatus } from '@/lib/core/blocks/answers'
import type { DecisionStatus, GoalStatus } from '@/lib/core/blocks/goals'
import type { Language } from '@/lib/core/section'
import type { frameOf } from './frame'

// What a file is typeset from: data only. The template (typst/) is ours, and nothing that a person wrote is ever code.

/** A stretch of text. `href` is an address of the report or outside; binding makes it a place in this file or a URL. */
export type Run = { t: string; b?: true; i?: true; href?: string } | { br: true }
export type Runs = Run[]

/** Drawn by the code that draws the public pages. */
export type Drawing = { svg: string; width: number; alt: string }

export type ProseNode =
  | { is: 'p'; runs: Runs }
  | { is: 'h'; level: number; runs: Runs }
  | { is: 'list'; ordered: boolean; items: Runs[][] }

export type Mark = { t: string; href: string }

export type TableCell = { t: string; sign: string; marks: Mark[]; pre: boolean; now: boolean }
export type TableRow = { name: string; unit: string; marks: Mark[]; total: boolean; cells: TableCell[] }
export type TableColumn = { name: string; unit: string; marks: Mark[]; text: boolean }

/** How a table is set: in points, and in parts where it is wider than a page. */
export type Setting = {
  size: number
  sideways: boolean
  /** Of each part, which columns stand in it, the widths of row heads and columns; null shares what is left. */
  parts: { columns: number[]; head: number | null; widths: (number | null)[] }[]
}

export type TablePiece = {
  is: 'table'
  label: string
  name: string
  caption: string
  marks: Mark[]
  stub: string
  columns: TableColumn[]
  rows: TableRow[]
  setting: Setting
  /** Said instead of rows that did not come along. */
  absent: string | null
  notes: { mark: string; label: string | null; says: string }[]
  source: string
}

export type ListingPiece = {
  is: 'listing'
  caption: string
  heads: string[]
  rows: { label: string; name: string; below: string[]; cells: ListingCell[] }[]
}
export type ListingCell = { t: string; shape: GoalStatus | DecisionStatus | null }

export type Piece =
  | { is: 'lead'; runs: Runs }
  | { is: 'points'; items: { label: string; runs: Runs; after: Runs }[] }
  | {
      is: 'answers'
      items: { label: string; status: AnswerStatus; word: string; was: Runs; says: Runs; ways: Runs[] }[]
    }
  | { is: 'prose'; nodes: ProseNode[] }
  | TablePiece
  | ListingPiece
  | {
      is: 'chart'
      label: string
      name: string
      caption: string
      remarks: string
      key: { colour: string; says: string }[]
      drawing: Drawing
      after: Runs
    }
  | {
      is: 'picture'
      label: string
      name: string
      caption: string
      credit: string
      alt: string
      file: string
      ratio: number
    }
  | {
      is: 'seats'
      label: string
      name: string
      caption: string
      remarks: string
      drawing: Drawing | null
      table: TablePiece
    }

/** A heading and what stands under it; pieces of one row stand side by side. */
export type Part = { label: string; heading: string | null; marks: Mark[]; rows: Piece[][] }

export type Section = {
  label: string
  /** 1 opens a page. */
  level: number
  number: string
  title: string
  /** What the head of its pages says. */
  running: string
  language: Language
  /** Not published: it keeps its place. */
  waiting: boolean
  lead: Runs | null
  parts: Part[]
  /** The law, the one to ask, how it is cited. */
  ends: Runs[]
}

export type KeyFigure = {
  name: string
  href: string
  language: Language
  value: string
  unit: string
  arrow: 'up' | 'down' | 'none' | null
  change: string
  spark: Drawing | null
  ends: string[]
}

/** How many have come how far. */
export type Count = { status: AnswerStatus | GoalStatus; count: number; says: string }

export type Highlight = { runs: Runs; from: string; language: Language }

/** The year in a minute, on the first pages of a whole report. */
export type Overview = {
  foreword: Section | null
  figures: KeyFigure[]
  budget: TablePiece | null
  goals: { heading: string; counts: Count[] } | null
  results: Highlight[]
  challenges: Highlight[]
  fates: {
    heading: string
    bar: string
    counts: Count[]
  } | null
}

export type Attached = { name: string; text: string; says: string }

export type Manuscript = {
  /** Of the file, as a reader's program shows it. */
  title: string
  language: Language
  /** What the template says itself. */
  says: ReturnType<typeof frameOf>
  /** The edition's day; null: a draft, which is no archive copy. */
  date: [number, number, number] | null
  draft: boolean
  publisher: string
  report: { name: string; word: string; year: string }
  /** What it is a part of the report; null: the whole. */
  subject: { number: string; title: string; language: Language } | null
  lead: { runs: Runs; language: Language } | null
  status: { term: string; runs: Runs[] }[]
  /** At the foot of every page. */
  footing: string
  contents: boolean
  overview: Overview | null
  sections: Section[]
  editions: { name: string; href: string; date: string; says: string; current: boolean }[]
  attachments: Runs[]
  colophon: Runs[]
  colours: Readonly<Record<string, string>>
  shapes: Record<AnswerStatus | GoalStatus | DecisionStatus, string>
  files: Attached[]
}
