import { z } from 'zod'
import { inOrder } from '../order'
import { date, id, list, order, text } from '../text'
import { at, type Kind, type Lack } from './kind'

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
})
export type Cell = z.infer<typeof cellSchema>

const columnTypes = ['number', 'text'] as const

const columnSchema = z.strictObject({
  id,
  order,
  label: text(300),
  type: z.enum(columnTypes),
  unit: text(60),
  /** Decimals shown; null shows what is written. */
  decimals: z.number().int().min(0).max(6).nullable(),
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

const schema = z.strictObject({
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
export type Table = z.infer<typeof schema>

export const emptyCell: Cell = { value: '', status: 'final' }

export function cell(row: Row, column: Column): Cell {
  return row.cells[column.id] ?? emptyCell
}

/** A cell whose figure is there to read. */
export function hasFigure(one: Cell): boolean {
  return ['final', 'preliminary', 'revised'].includes(one.status)
}

export const table: Kind<Table> = {
  name: 'tabell',
  hint: 'Nøkkeltall eller regnskap. Lim gjerne inn fra et regneark.',
  schema,
  blank: (newId, order) => ({
    id: newId(),
    kind: 'table',
    order,
    heading: null,
    caption: '',
    source: '',
    stub: '',
    columns: [],
    rows: [],
    notes: [],
    absent: false,
  }),
  lacks: tableLacks,
  words: tableWords,
}

function tableLacks(block: Table): Lack[] {
  const name = block.caption.trim() === '' ? 'Tabellen' : `Tabellen «${block.caption}»`
  const lacks: Lack[] = []
  if (block.caption.trim() === '')
    lacks.push({ path: at(block, 'caption'), says: 'Tabellen har ingen tittel.' })
  if (block.absent) return lacks
  if (block.columns.length === 0 || block.rows.length === 0) {
    lacks.push({ path: at(block), says: `${name} har ingen tall.` })
  }
  for (const column of inOrder(block.columns)) {
    if (column.label.trim() === '') {
      lacks.push({
        path: at(block, 'columns', column.id, 'label'),
        says: `${name}: en kolonne har ingen overskrift.`,
      })
    }
  }
  for (const row of inOrder(block.rows)) lacks.push(...rowLacks(block, row, name))
  for (const note of inOrder(block.notes)) {
    if (note.text.trim() === '') {
      lacks.push({ path: at(block, 'notes', note.id, 'text'), says: `${name}: en fotnote har ingen tekst.` })
    }
  }
  return lacks
}

function rowLacks(block: Table, row: Row, name: string): Lack[] {
  const lacks: Lack[] = []
  if (row.label.trim() === '') {
    lacks.push({ path: at(block, 'rows', row.id, 'label'), says: `${name}: en rad har ingen overskrift.` })
  }
  for (const column of inOrder(block.columns)) {
    const one = cell(row, column)
    if (column.type !== 'number' || !hasFigure(one)) continue
    const path = at(block, 'rows', row.id, 'cells', column.id)
    const place = `${row.label || 'rad uten navn'}, ${column.label || 'kolonne uten navn'}`
    if (one.value === '') lacks.push({ path, says: `${name}: ${place} er tom.` })
    else if (!decimal.test(one.value))
      lacks.push({ path, says: `${name}: ${place} er ikke et tall (${one.value}).` })
    else if (one.status === 'preliminary' && !one.due) {
      lacks.push({ path, says: `${name}: ${place} er foreløpig, men mangler dato for endelig tall.` })
    }
  }
  return lacks
}

function tableWords(block: Table): string[] {
  const columns = inOrder(block.columns)
  return [
    ...(block.heading === null ? [] : [block.heading]),
    block.caption,
    block.stub,
    ...columns.flatMap((column) => [column.label, column.unit]),
    ...inOrder(block.rows).flatMap((row) => [
      row.label,
      row.unit,
      ...columns.map((column) => cell(row, column).value),
    ]),
    ...inOrder(block.notes).map((note) => note.text),
    block.source,
  ].filter((word) => word !== '')
}
