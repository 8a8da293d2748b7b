import type { NewId } from '../blocks/kind'
import type { Table } from '../blocks/table'
import { parseFigure } from '../figures'
import { typeAt } from './cells'
import { addColumns, addRows, setColumn } from './lines'
import { gridOf, type Spot } from './spot'

const isFigure = (text: string) => parseFigure(text) !== null
/** A year may head a column; no other figure does. */
const isHeading = (text: string) => !isFigure(text) || /^(19|20)\d\d$/.test(text.trim())
const written = (cells: readonly string[]) => cells.filter((text) => text.trim() !== '')
const mostlyFigures = (cells: readonly string[]) =>
  written(cells).length > 0 && written(cells).filter(isFigure).length * 2 >= written(cells).length

/** Lays copied cells with their first corner at a place; the table grows where they reach beyond it. */
export function pasteAt(table: Table, spot: Spot, cells: string[][], newId: NewId): Table {
  const width = Math.max(0, ...cells.map((line) => line.length))
  if (table.rows.length === 0 && table.columns.length === 0) return pasteAnew(table, cells, width, newId)
  const grid = gridOf(table)
  const skipsUnits = spot.column === 'label' && width > 1 && mostlyFigures(columnOf(cells, 1))
  const files = skipsUnits ? grid.files.filter((one) => one !== 'unit') : grid.files
  const left = files.indexOf(spot.column)
  const top = grid.ranks.indexOf(spot.row)
  const missingColumns = ids(left + width - files.length, newId)
  const missingRows = ids(top + cells.length - grid.ranks.length, newId)
  const grown = addRows(addColumns(table, grid.columns.length, missingColumns), grid.rows.length, missingRows)
  const typed = typeColumns(grown, [...files, ...missingColumns].slice(left), missingColumns, cells)
  return lay(
    typed,
    cells,
    [...grid.ranks, ...missingRows].slice(top),
    [...files, ...missingColumns].slice(left),
  )
}

/** The first paste into an empty table: finds the line of headings, the row labels and the units. */
function pasteAnew(table: Table, cells: string[][], width: number, newId: NewId): Table {
  const [first = [], ...others] = cells
  const heads = written(width > 1 ? first.slice(1) : first)
  const headed = others.length > 0 && heads.length > 0 && heads.every(isHeading)
  const body = headed ? others : cells
  const labelled = width > 1 && !mostlyFigures(columnOf(body, 0))
  const measured = labelled && /^(enhet|eining|unit)$/i.test(first[1]?.trim() ?? '')
  const leading = [...(labelled ? ['label'] : []), ...(measured ? ['unit'] : [])]
  const columns = ids(width - leading.length, newId)
  const rows = ids(body.length, newId)
  const files = [...leading, ...columns]
  const typed = typeColumns(
    addRows(addColumns({ ...table, absent: false }, 0, columns), 0, rows),
    files,
    columns,
    body,
  )
  return lay(typed, cells, headed ? [null, ...rows] : rows, files)
}

function typeColumns(table: Table, files: string[], fresh: string[], cells: string[][]): Table {
  return fresh.reduce((now, id) => {
    const texts = written(columnOf(cells, files.indexOf(id)))
    return texts.length === 0 || mostlyFigures(texts) ? now : setColumn(now, id, { type: 'text' })
  }, table)
}

function lay(table: Table, cells: string[][], ranks: (string | null)[], files: string[]): Table {
  return cells.reduce(
    (upper, line, i) =>
      line.reduce((now, text, n) => {
        const spot = { row: ranks[i] ?? null, column: files[n] as string }
        return typeAt(now, spot, text)
      }, upper),
    table,
  )
}

const columnOf = (cells: string[][], i: number) => cells.map((line) => line[i] ?? '')
const ids = (count: number, newId: NewId) => Array.from({ length: Math.max(0, count) }, newId)
