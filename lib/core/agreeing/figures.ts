import { type Column, cell, decimal, hasFigure, type Row, type Table } from '../blocks/table'
import { unitOf } from '../hints/measures'
import { inOrder } from '../order'
import { settled } from '../settled'
import { figureWords } from '../words/numbers'
import type { Place, Telling } from './finding'

/** One figure of a table: of what, of when, how much, and how exactly it is written. */
export type Figure = {
  section: Telling
  table: Table
  row: Row
  column: Column
  /** "sykefravær i alt": the words of its row, however they are set. */
  label: string
  /** The heading of its column, likewise: "regnskap 2026". */
  when: string
  unit: string
  value: number
  exactly: number
  /** What one of the unit measures, whatever its size: "kr" of "mill. kr". */
  of: string
}

export const plainly = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').trim()

/** Every figure of the tables of a section. */
export function figuresOf(section: Telling): Figure[] {
  return inOrder(section.content.blocks).flatMap((block) =>
    block.kind === 'table' ? figuresIn(section, settled(block)) : [],
  )
}

function figuresIn(section: Telling, table: Table): Figure[] {
  const columns = inOrder(table.columns).filter(({ type }) => type === 'number')
  return inOrder(table.rows).flatMap((row) =>
    columns.flatMap((column) => {
      const one = cell(row, column)
      if (!hasFigure(one) || !decimal.test(one.value)) return []
      const unit = row.unit || column.unit
      const { of, times } = unitOf(unit)
      const exactly = times * 10 ** -(one.value.split('.')[1]?.length ?? 0)
      const words = { label: plainly(row.label), when: plainly(column.label) }
      return [{ section, table, row, column, ...words, unit, value: Number(one.value) * times, exactly, of }]
    }),
  )
}

/** Whether two figures are the same, as exactly as the coarser of them is written. */
export const same = (one: Figure, other: Figure): boolean =>
  Math.abs(one.value - other.value) <= Math.max(one.exactly, other.exactly) / 2 + 1e-9

/** Where a figure stands, and what stands there. */
export function placeOf({ section, table, row, column, unit }: Figure): Place {
  const figure = figureWords(cell(row, column).value, row.decimals ?? column.decimals)
  return {
    section: section.id,
    path: ['blocks', table.id],
    says: `${row.label}, ${column.label}: ${figure} ${unit}`.trim(),
    within: table.caption,
  }
}

/** The figure by where it stands and what it says. */
export const keyOf = ({ section, table, row, column, unit }: Figure): string =>
  [section.id, table.id, row.id, column.id, cell(row, column).value, unit].join(' ')

/** Figures by something that they share, in their order. */
export function grouped(figures: readonly Figure[], by: (one: Figure) => string): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>()
  for (const one of figures) {
    const group = groups.get(by(one))
    if (group) group.push(one)
    else groups.set(by(one), [one])
  }
  return groups
}
