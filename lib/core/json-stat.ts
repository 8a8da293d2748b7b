import { type Column, cell, decimal, hasFigure, type Row, type Table } from './blocks/table'
import { notesAt, notesInOrder } from './numbering'
import { inOrder } from './order'
import type { Language } from './section'
import { isYear } from './series'
import { settled } from './settled'
import { cellSigns, legend } from './words/cells'

/** What is said of a table by the edition that has it. */
type About = { label: string; href: string; updated: string | null; language: Language }

type Category = {
  index: string[]
  label: Record<string, string>
  unit?: Record<string, { base: string; decimals: number }>
  note?: Record<string, string[]>
}
type Dimension = { label: string; category: Category }

/** A dataset as JSON-stat 2.0 has it: https://json-stat.org/full/ */
export type JsonStat = {
  version: '2.0'
  class: 'dataset'
  href: string
  label: string
  source?: string
  updated?: string
  note?: string[]
  id: ['rad', 'kolonne']
  size: [number, number]
  role: { metric: string[]; time?: string[] }
  dimension: { rad: Dimension; kolonne: Dimension }
  value: (number | string | null)[]
  /** The sign of each cell that has one, by its place among the values. */
  status?: Record<string, string>
  extension?: { status: Record<string, string> }
}

/**
 * A table for programs that read statistics. Rows and columns are its dimensions, under their own ids, which stay the
 * same from year to year. Where rows have units of their own, they are what is measured; else the columns are.
 */
export function tableJsonStat(stored: Table, about: About): JsonStat {
  const table = settled(stored)
  const rows = inOrder(table.rows)
  const columns = inOrder(table.columns)
  const cells = rows.flatMap((row) => columns.map((column) => ({ row, column })))
  const signs = cells.flatMap(({ row, column }, place) => {
    const { status } = cell(row, column)
    return status === 'final' ? [] : [[String(place), cellSigns[status]] as const]
  })
  const byRow = rows.some(({ unit }) => unit !== '')
  const inTime = columns.length > 0 && columns.every(({ label }) => isYear(label))
  const notes = looseNotes(table, rows, columns)
  return {
    ...{ version: '2.0', class: 'dataset', href: about.href, label: about.label },
    ...(table.source.trim() && { source: table.source.trim() }),
    ...(about.updated && { updated: about.updated }),
    ...(notes.length > 0 && { note: notes }),
    id: ['rad', 'kolonne'],
    size: [rows.length, columns.length],
    role: { metric: [byRow ? 'rad' : 'kolonne'], ...(byRow && inTime && { time: ['kolonne'] }) },
    dimension: {
      rad: {
        label: table.stub.trim() || names[about.language].row,
        category: categoryOf(table, 'row', rows, byRow ? (row) => rowUnit(row, columns) : null),
      },
      kolonne: {
        label: names[about.language].column,
        category: categoryOf(table, 'column', columns, byRow ? null : (column) => columnUnit(column, rows)),
      },
    },
    value: cells.map(({ row, column }) => figureOf(row, column)),
    ...(signs.length > 0 && {
      status: Object.fromEntries(signs),
      extension: {
        status: Object.fromEntries(legend(table, about.language).map(({ sign, says }) => [sign, says])),
      },
    }),
  }
}

const names: Record<Language, { row: string; column: string }> = {
  nb: { row: 'Rad', column: 'Kolonne' },
  nn: { row: 'Rad', column: 'Kolonne' },
  en: { row: 'Row', column: 'Column' },
}

type Unit = { base: string; decimals: number }

function categoryOf<T extends Row | Column>(
  table: Table,
  anchor: 'row' | 'column',
  all: readonly T[],
  unitOf: ((one: T) => Unit) | null,
): Category {
  const notes = all.flatMap(({ id }) => {
    const said = notesAt(table, `${anchor}:${id}`).map(({ text }) => text)
    return said.length > 0 ? [[id, said] as const] : []
  })
  return {
    index: all.map(({ id }) => id),
    label: Object.fromEntries(all.map(({ id, label }) => [id, label])),
    ...(unitOf && { unit: Object.fromEntries(all.map((one) => [one.id, unitOf(one)])) }),
    ...(notes.length > 0 && { note: Object.fromEntries(notes) }),
  }
}

function rowUnit(row: Row, columns: readonly Column[]): Unit {
  const figures = columns.filter(({ type }) => type === 'number')
  const base = row.unit || (figures.find(({ unit }) => unit !== '')?.unit ?? '')
  return { base, decimals: row.decimals ?? widest(figures.map((column) => cell(row, column).value)) }
}

function columnUnit(column: Column, rows: readonly Row[]): Unit {
  return {
    base: column.unit,
    decimals: column.decimals ?? widest(rows.map((row) => cell(row, column).value)),
  }
}

const widest = (values: readonly string[]) =>
  Math.max(0, ...values.map((value) => (decimal.test(value) ? (value.split('.')[1]?.length ?? 0) : 0)))

/** More digits than a number of JSON is read with: such a figure is kept as text, whole. */
const exactly = 15

function figureOf(row: Row, column: Column): number | string | null {
  const one = cell(row, column)
  if (!hasFigure(one) || one.value === '') return null
  const isFigure = column.type === 'number' && decimal.test(one.value)
  return isFigure && one.value.replace(/\D/g, '').length <= exactly ? Number(one.value) : one.value
}

/** The notes that hang on no row or column: those of a cell say which. */
function looseNotes(table: Table, rows: readonly Row[], columns: readonly Column[]): string[] {
  return notesInOrder(table).flatMap(({ text, at }) => {
    const anchors = Object.keys(at)
    const cells = anchors.flatMap((anchor) => {
      const [, rowId, columnId] = /^cell:([^:]+):(.+)$/.exec(anchor) ?? []
      const row = rows.find(({ id }) => id === rowId)
      const column = columns.find(({ id }) => id === columnId)
      return row && column ? [`${row.label}, ${column.label}: ${text}`] : []
    })
    const isPlaced = anchors.some((anchor) => /^(row|column):/.test(anchor))
    return cells.length > 0 ? cells : isPlaced ? [] : [text]
  })
}
