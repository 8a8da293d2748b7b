import { z } from 'zod'
import { date, id, list, order, text } from '../text'

/** What a cell says about its figure. Each has its sign and its words in lib/core/words/cells.ts. */
export const cellStatuses = [
  'final',
  'preliminary',
  'revised',
  'missing',
  'suppressed',
  'notApplicable',
] as const
export type CellStatus = (typeof cellStatuses)[number]

/** A figure is a decimal string with a point ("7.50"), because jsonb turns the number 7.50 into 7.5. */
export const decimal = /^-?\d{1,20}(\.\d{1,10})?$/

/**
 * One cell. In a number column `value` should be a decimal string; anything else is kept as typed,
 * and hinders submission. A preliminary figure says when the final one is due.
 */
const cellSchema = z.strictObject({
  value: text(2000),
  status: z.enum(cellStatuses),
  due: date.optional(),
  /** The other figure that the person may have meant ("1,234" is also written for 1234), until somebody confirms. */
  or: text(40).optional(),
})
export type Cell = z.infer<typeof cellSchema>

const columnTypes = ['number', 'text'] as const

/**
 * What a computed column says of its row; `of` names columns. Nothing is stored in its cells: they follow from the
 * others whenever the table is read (lib/core/settled.ts), so that two people never collide on a result.
 *   difference  first − second
 *   change      (first − second) in per cent of the second
 *   ratio       the first in per cent of the second
 *   share       the first in per cent of all of them
 *   spending    whether the first is more or less spending than the second, in words
 */
export const formulaKinds = ['difference', 'change', 'ratio', 'share', 'spending'] as const
const formulaSchema = z.strictObject({ kind: z.enum(formulaKinds), of: z.array(id).min(2).max(6) })
export type Formula = z.infer<typeof formulaSchema>

/** Which rows a computed total adds: all ordinary rows above it, or those since the total before. */
export const sumKinds = ['above', 'group'] as const

const columnSchema = z.strictObject({
  id,
  order,
  label: text(300),
  type: z.enum(columnTypes),
  unit: text(60),
  /** Decimals shown; null shows what is written. */
  decimals: z.number().int().min(0).max(6).nullable(),
  formula: formulaSchema.optional(),
})
export type Column = z.infer<typeof columnSchema>

const rowSchema = z.strictObject({
  id,
  order,
  label: text(500),
  unit: text(60),
  decimals: z.number().int().min(0).max(6).nullable(),
  /** A sum row is set in bold with a rule above. */
  total: z.boolean(),
  /** The figures of a total are computed from the rows above; without it they are written. */
  sum: z.enum(sumKinds).optional(),
  /** Shown as a key figure on the front page. */
  highlight: z.boolean(),
  /** By column id. A column without a cell is empty. */
  cells: z.record(id, cellSchema),
})
export type Row = z.infer<typeof rowSchema>

/** Where a note is hung: `caption`, `heading`, `column:ID`, `row:ID` or `cell:ROW:COLUMN`. */
const anchor = z.string().regex(/^(caption|heading|column:[\w-]+|row:[\w-]+|cell:[\w-]+:[\w-]+)$/)

const noteSchema = z.strictObject({ id, order, text: text(2000), at: z.record(anchor, z.literal(true)) })
export type Note = z.infer<typeof noteSchema>

export const tableSchema = z.strictObject({
  id,
  kind: z.literal('table'),
  order,
  /** A heading above the table; null: none. */
  heading: text(300).nullable(),
  caption: text(500),
  source: text(500),
  /** Heading of the first column, above the row labels. */
  stub: text(300),
  columns: list(columnSchema, 60, 'Det er plass til 60 kolonner.'),
  rows: list(rowSchema, 1000, 'Det er plass til 1000 rader.'),
  notes: list(noteSchema, 200, 'Det er plass til 200 fotnoter.'),
  /** An imported caption whose table did not come along; shown as "Tabellen mangler i kilden". */
  absent: z.boolean(),
})
export type Table = z.infer<typeof tableSchema>

export const emptyCell: Cell = { value: '', status: 'final' }

export function cell(row: Row, column: Column): Cell {
  return row.cells[column.id] ?? emptyCell
}

/** A cell whose figure is there to read. */
export function hasFigure(one: Cell): boolean {
  return ['final', 'preliminary', 'revised'].includes(one.status)
}
