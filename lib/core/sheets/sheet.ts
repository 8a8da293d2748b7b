import { type Plain, words } from '../words/say'
import type { Encoding } from './decode'

/** A cell that holds an error instead of a figure: "B3", "#DIV/0!". */
export type ErrorCell = { at: string; says: string }

/** One sheet of a file: its cells as text, figures with a decimal comma; error cells are empty, and named. */
export type Sheet = { name: string; lines: string[][]; errors: ErrorCell[] }

/** A file that could be read, and how it was read where that can be otherwise. */
export type SheetFile = { sheets: Sheet[]; text?: { encoding: Encoding; delimiter: string } }

/** `says` is the sentence by its bokmål: a worker, where files are read, does not know who asks. */
export type Reading = { ok: true; file: SheetFile } | { ok: false; says: Plain }

/** What a person corrects of how a text file is read. */
export type Told = { encoding?: Encoding; delimiter?: string }

export const limits = {
  bytes: 5_000_000,
  /** Unpacked, and in how many parts: a small file can hold a very large one. */
  unpacked: 60_000_000,
  parts: 2000,
  lines: 50_000,
  rows: 1000,
  columns: 60,
  milliseconds: 20_000,
}

export const delimiters = words<Record<string, string>>({
  ';': 'Semikolon',
  ',': 'Komma',
  '\t': 'Tabulator',
  '|': 'Loddrett strek',
})

export const refuse = (says: Plain): Reading => ({ ok: false, says })
