import type { NewId } from '../blocks/kind'
import type { Cell, Column, Row, Table } from '../blocks/table'
import { type Figure, parseFigure } from '../figures'
import { keysAt } from '../order'

type Grid = Pick<Table, 'stub' | 'columns' | 'rows'>

/** Is there room for these cells in a table? */
export function fitsTable(cells: readonly string[][]): boolean {
  const [header = [], ...rows] = cells
  const width = widthOf(cells)
  if (width < 2 || width > 61 || rows.length === 0 || rows.length > 1000) return false
  return (
    header.every((label) => label.length <= 300) &&
    rows.every(([label = '', ...rest]) => label.length <= 500 && rest.every((cell) => cell.length <= 2000))
  )
}

const widthOf = (cells: readonly string[][]) => cells.reduce((most, row) => Math.max(most, row.length), 0)

/** Columns and rows from cells, the header first. `unmarked` takes the mark of a note from what stands at an anchor. */
export function gridOf(
  cells: readonly string[][],
  newId: NewId,
  unmarked: (text: string, anchor: string) => string,
): Grid {
  const [header = [], ...body] = cells
  const width = widthOf(cells) - 1
  const columnKeys = keysAt([], 0, width)
  const rowKeys = keysAt([], 0, body.length)

  const columns = columnKeys.map((order): Column => {
    return { id: newId(), order, label: '', type: 'text', unit: '', decimals: null }
  })
  const texts = body.map(() => new Map<Column, string>())
  const rows = body.map(([written = '', ...values], i): Row => {
    const id = newId()
    const label = unmarked(written, `row:${id}`)
    for (const [j, column] of columns.entries()) {
      const text = unmarked(values[j] ?? '', `cell:${id}:${column.id}`)
      if (text !== '') texts[i]!.set(column, text)
    }
    return {
      id,
      order: rowKeys[i]!,
      label,
      unit: '',
      decimals: null,
      total: isTotal.test(label),
      highlight: false,
      cells: {},
    }
  })
  const typed = columns.map((column, j): Column => {
    const label = unmarked(header[j + 1] ?? '', `column:${column.id}`)
    const read = figuresOf(texts.flatMap((row) => row.get(column) ?? []))
    for (const [i, row] of rows.entries()) {
      const text = texts[i]!.get(column)
      if (text !== undefined) row.cells[column.id] = cellOf(text, read?.figures.get(text))
    }
    return { ...column, label, ...(read && { type: 'number', unit: read.unit }) }
  })
  return { stub: header[0] ?? '', columns: typed, rows }
}

const isTotal = /^(?:sum|totalt?|i alt|til saman|til sammen)(?!\p{L})/iu

function cellOf(text: string, figure: Figure | undefined): Cell {
  return { value: figure ? figure.value : text, status: figure?.status ?? 'final' }
}

/** A year is a name and no amount: it is not grouped as "2 017". */
const isYear = /^(?:19|20)\d\d$/

/** The figures of a column by how they are written, and their one unit; null if a cell is no figure. */
function figuresOf(texts: readonly string[]): { figures: Map<string, Figure>; unit: string } | null {
  const figures = new Map<string, Figure>()
  for (const text of texts) {
    const figure = parseFigure(text)
    if (!figure || figure.note) return null
    figures.set(text, figure)
  }
  if (texts.every((text) => isYear.test(text))) return null
  const units = new Set([...figures.values()].filter(({ value }) => value).map(({ unit }) => unit ?? ''))
  return units.size === 1 ? { figures, unit: [...units][0]! } : null
}
