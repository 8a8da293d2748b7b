import { at, type Path } from '../blocks/kind'
import { type Cell, type Column, cell, emptyCell, hasFigure, type Row, type Table } from '../blocks/table'
import { readCell } from '../grid/cells'
import { inOrder } from '../order'
import type { Content } from '../section'
import { isComputed } from '../settled'
import type { Change } from '../tree'

/** What was asked for in a table: some of its columns, or none for all. */
export type Wanted = { table: string; columns: readonly string[] }

/** The table as it stands; null: it was taken out of the section. */
export function tableOf(blocks: Content['blocks'], { table }: Pick<Wanted, 'table'>): Table | null {
  const block = blocks.find(({ id }) => id === table)
  return block?.kind === 'table' ? block : null
}

/** The columns that were asked for and still stand there. */
export function askedColumns(table: Table, { columns }: Pick<Wanted, 'columns'>): Column[] {
  return inOrder(table.columns).filter(({ id }) => columns.length === 0 || columns.includes(id))
}

/** Whether this cell is one to fill in: nobody is asked for what is computed. */
export function isAsked({ columns }: Pick<Wanted, 'columns'>, row: Row, column: Column): boolean {
  return (columns.length === 0 || columns.includes(column.id)) && !isComputed(row, column)
}

export type Place = { row: Row; column: Column }

/** The figures that were asked for; words count only where nothing else was. */
export function askedPlaces(table: Table, wanted: Pick<Wanted, 'columns'>): Place[] {
  const places = inOrder(table.rows).flatMap((row) =>
    askedColumns(table, wanted)
      .filter((column) => isAsked(wanted, row, column))
      .map((column) => ({ row, column })),
  )
  const figures = places.filter(({ column }) => column.type === 'number')
  return figures.length > 0 ? figures : places
}

/** Those of them that say nothing yet: a sign for "missing" says something. */
export function emptyPlaces(table: Table, wanted: Pick<Wanted, 'columns'>): Place[] {
  return askedPlaces(table, wanted).filter(({ row, column }) => {
    const one = cell(row, column)
    return hasFigure(one) && one.value.trim() === ''
  })
}

/** How many figures were asked for, and how many of them are still empty; null: there is nothing left to fill in. */
export function countOf(blocks: Content['blocks'], wanted: Wanted): { asked: number; empty: number } | null {
  const table = tableOf(blocks, wanted)
  if (!table || askedColumns(table, wanted).length === 0) return null
  return { asked: askedPlaces(table, wanted).length, empty: emptyPlaces(table, wanted).length }
}

export const cellPath = (table: string, row: string, column: string): Path =>
  at({ id: table }, 'rows', row, 'cells', column)

/**
 * What was typed in a cell in which `old` stood when one began. The unit is the table's, not the filler's: a figure
 * with a unit that the table does not know is kept as typed, rather than have it lost.
 */
export function fillCell({ id }: Table, { row, column }: Place, typed: string, old: Cell): Change {
  const text = typed.trim()
  const { unit, ...read } = readCell(text, old, row.unit || column.unit, column.type)
  const one = unit ? { value: text, status: 'final' as const } : sure(read, row.decimals ?? column.decimals)
  const path = cellPath(id, row.id, column.id)
  return one.value === '' && one.status === emptyCell.status ? { path } : { path, to: one }
}

/** Where three decimals are the rule, nobody means thousands. */
function sure({ or, ...one }: Cell, decimals: number | null): Cell {
  return or === undefined || decimals === 3 ? one : { ...one, or }
}

/** Whether these changes only fill in what was asked for, in the section as its sender saw it. */
export function onlyFills(changes: readonly Change[], seen: Content, wanted: Wanted): boolean {
  const table = tableOf(seen.blocks, wanted)
  return changes.every(({ path }) => {
    const row = table?.rows.find(({ id }) => id === path[3])
    const column = table?.columns.find(({ id }) => id === path[5])
    if (!row || !column || !isAsked(wanted, row, column)) return false
    return path.join('/') === cellPath(wanted.table, row.id, column.id).join('/')
  })
}
