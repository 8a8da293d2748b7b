import { type Column, cell, decimal, hasFigure, type Row, type Table } from './blocks/table'
import { inOrder } from './order'
import type { Language } from './section'
import { cellWords } from './words/cells'

const year = /(?<!\d)(?:1[89]|2[01])\d{2}(?!\d)/

/** What a column measures, its year aside: "Regnskap 2026" and "Regnskap 2025" are of one kind. */
const kindOf = (column: Column) => column.label.replace(year, '').trim()

/**
 * The columns that follow one thing through the years, up to the report's own: "2024, 2025, 2026", or
 * "Regnskap 2025, Regnskap 2026" out of a table with budgets between. The last one is the year's figure.
 * Null where no column of figures names a year.
 */
export function seriesOf(table: Table, reportYear: number): Column[] | null {
  const dated = inOrder(table.columns).filter((one) => one.type === 'number' && year.test(one.label))
  const ofYear = dated.filter((one) => one.label.includes(String(reportYear)))
  const current = ofYear.at(-1) ?? dated.at(-1)
  if (!current) return null
  return dated
    .slice(0, dated.indexOf(current) + 1)
    .filter((one) => kindOf(one).toLowerCase() === kindOf(current).toLowerCase())
}

/** A point of a row's series, for drawing; `value` is null where there is no figure. `text` is what it says. */
export type Point = { label: string; value: number | null; text: string; preliminary: boolean }

/** `figures`: the language they are written as, where it is another than is spoken. */
export const pointsOf = (row: Row, columns: readonly Column[], figures?: Language): Point[] =>
  columns.map((column) => pointOf(row, column, column.label, figures))

export function pointOf(row: Row, column: Column, label: string, figures?: Language): Point {
  const one = cell(row, column)
  const { text, sign } = cellWords(row, column, undefined, figures)
  return {
    label,
    value: hasFigure(one) && decimal.test(one.value) ? Number(one.value) : null,
    text: text + sign,
    preliminary: one.status === 'preliminary',
  }
}

/** Whether a label is a year and nothing else. */
export const isYear = (label: string): boolean => /^(1[89]|2[01])\d{2}$/.test(label.trim())
