import { type Cell, type Column, emptyCell, hasFigure, type Row, type Table } from '../blocks/table'
import { canonical } from '../canonical'
import { difference } from '../decimals'
import { parseFigure } from '../figures'
import { inOrder } from '../order'
import { figureWords } from '../words/numbers'
import { type CellSays, cellSays } from './cell-says'
import type { Piece } from './words'

/** One figure that is not what it was. */
export type FigureChange = {
  id: string
  /** The line or table it stands in, and its part of the section. */
  part: string
  line: string | null
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

const nothing: CellSays = { figure: '–', note: '' }

/** Every cell that differs, of the rows that stood in the table before and still do. */
export function cellChanges(before: Table, after: Table): FigureChange[] {
  const columns = [
    ...inOrder(after.columns),
    ...before.columns.filter((one) => !after.columns.some(({ id }) => id === one.id)),
  ]
  return inOrder(after.rows).flatMap((row) => {
    const was = before.rows.find(({ id }) => id === row.id)
    if (!was) return []
    return columns
      .filter(({ id }) => canonical(was.cells[id] ?? null) !== canonical(row.cells[id] ?? null))
      .map((column) => cellChange({ before, after, was, row, column }))
  })
}

type Place = { before: Table; after: Table; was: Row; row: Row; column: Column }

function cellChange({ before, after, was, row, column }: Place): FigureChange {
  const old = before.columns.find(({ id }) => id === column.id)
  const stands = after.columns.some(({ id }) => id === column.id)
  return {
    id: `${after.id} ${row.id} ${column.id}`,
    part: after.id,
    line: null,
    where: after.caption.trim() || 'Tabell uten tittel',
    what: [row.label, column.label].filter(Boolean).join(', '),
    unit: row.unit || column.unit,
    before: old ? cellSays(was.cells[column.id] ?? emptyCell, was, old) : nothing,
    after: stands ? cellSays(row.cells[column.id] ?? emptyCell, row, column) : nothing,
    difference: told(old ? was.cells[column.id] : undefined, stands ? row.cells[column.id] : undefined),
  }
}

function told(before: Cell | undefined, after: Cell | undefined): string {
  if (!stated(after)) return stated(before) ? 'fjernet' : ''
  return stated(before) ? signed(difference(after.value, before.value)) : 'nytt'
}

const stated = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && cell.value !== '' && hasFigure(cell)

function signed(value: string | null): string {
  if (value === null) return ''
  if (/^-?0(\.0*)?$/.test(value)) return 'samme tall'
  return value.startsWith('-') ? figureWords(value) : `+${figureWords(value)}`
}

type Line = { part: string; line: string; where: string }

/** A figure in running text that was replaced by another. */
export function textFigures(pieces: readonly Piece[], at: Line): FigureChange[] {
  return pieces.flatMap((piece, i) => {
    const next = pieces[i + 1]
    if (piece.fate !== 'out' || next?.fate !== 'in') return []
    const was = parseFigure(piece.text)
    const now = parseFigure(next.text)
    if (!was?.value || !now?.value) return []
    return [
      {
        id: `${at.part} ${at.line} ${i}`,
        ...at,
        what: 'i teksten',
        unit: now.unit ?? '',
        before: { figure: piece.text.trim(), note: '' },
        after: { figure: next.text.trim(), note: '' },
        difference: signed(difference(now.value, was.value)),
      },
    ]
  })
}
