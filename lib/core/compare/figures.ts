import { type Cell, type Column, cell, hasFigure, type Row, type Table } from '../blocks/table'
import { difference } from '../decimals'
import { parseFigure } from '../figures'
import { isYear } from '../series'
import { figureWords } from '../words/numbers'
import { say } from '../words/say'
import type { Pair } from './align'
import { type CellSays, cellSays } from './cell-says'
import { differs, gridOf } from './grid'
import type { Piece } from './words'

/** One figure that is not what it was. */
export type FigureChange = {
  id: string
  /** The line or table it stands in, and its part of the section. */
  part: string
  line: string
  /** "Nøkkeltall for Eiendom", "Resultat 2" */
  where: string
  /** "Energibruk, 2026", "i teksten" */
  what: string
  unit: string
  before: CellSays
  after: CellSays
  /** "−3", "nytt", "fjernet", or "" where it cannot be reckoned. */
  difference: string
}

/** Every cell that differs, where its row and its column stood in the table before and still do. */
export function cellChanges(before: Table, after: Table): FigureChange[] {
  const { columns, rows } = gridOf(before, after)
  return rows.flatMap((row) =>
    columns.flatMap((column) =>
      row.fate === 'both' && column.fate === 'both' && differs(row, column)
        ? [cellChange(after, row, column)]
        : [],
    ),
  )
}

type Both<T> = Extract<Pair<T>, { fate: 'both' }>

function cellChange(table: Table, row: Both<Row>, column: Both<Column>): FigureChange {
  const [was, now] = [cell(row.before, column.before), cell(row.after, column.after)]
  return {
    id: `${table.id} ${row.after.id} ${column.after.id}`,
    part: table.id,
    line: `cell:${row.after.id}:${column.after.id}`,
    where: table.caption.trim() || say('Tabell uten tittel'),
    what: [row.after.label, column.after.label].filter(Boolean).join(', '),
    unit: row.after.unit || column.after.unit,
    before: cellSays(was, row.before, column.before),
    after: cellSays(now, row.after, column.after),
    difference: told(was, now),
  }
}

function told(before: Cell, after: Cell): string {
  if (!stated(after)) return stated(before) ? say('fjernet') : ''
  return stated(before) ? signed(difference(after.value, before.value)) : say('nytt')
}

const stated = (one: Cell) => one.value !== '' && hasFigure(one)

function signed(value: string | null): string {
  if (value === null) return ''
  if (/^-?0(\.0*)?$/.test(value)) return say('samme tall')
  return value.startsWith('-') ? figureWords(value) : `+${figureWords(value)}`
}

type Line = { part: string; line: string; where: string; paragraph: number }

/** A figure in running text that was replaced by another. A year is none. */
export function textFigures(pieces: readonly Piece[], { paragraph, ...at }: Line): FigureChange[] {
  return pieces.flatMap((piece, i) => {
    const next = pieces[i + 1]
    if (piece.fate !== 'out' || next?.fate !== 'in') return []
    const was = parseFigure(piece.text)
    const now = parseFigure(next.text)
    if (!was?.value || !now?.value || (isYear(piece.text) && isYear(next.text))) return []
    return [
      {
        id: `${at.part} ${at.line} ${paragraph} ${i}`,
        ...at,
        what: say('i teksten'),
        unit: now.unit ?? '',
        before: { figure: piece.text.trim(), note: '' },
        after: { figure: next.text.trim(), note: '' },
        difference: signed(difference(now.value, was.value)),
      },
    ]
  })
}
