import type { NewId } from '../blocks/kind'
import type { Column, Row, Table } from '../blocks/table'
import { removeColumn, removeRow } from '../grid/lines'
import { forget } from '../grid/notes'
import { isYear } from '../series'
import { type Rolled, rolled, type Series, seriesIn } from './series'
import type { Span } from './span'
import { withYears, yearsIn } from './years'

/** A table a report later, and which line takes the part of which: a chart of it draws those instead. */
export type RolledTable = {
  table: Table
  next: ReadonlyMap<string, string>
  years: (words: string) => string
}

/**
 * The table of next year's report: a new empty column for the year, last year's figures as they were published, the
 * oldest out. Rows and columns keep their ids, so that a figure finds its own place a report later. What names no
 * year was last year's alone and is emptied.
 */
export function rolledTable(table: Table, span: Span, newId: NewId): RolledTable {
  const written = table.columns.filter((column) => !column.formula)
  const isDated = written.some(({ label }) => yearsIn(label).length > 0)
  const years = table.rows.filter(({ label }) => isYear(label))
  if (span.to === span.from) return plainly(withoutYear(table, span.from, years), span)
  const columns = seriesIn(written, span.from)
  if (columns.length > 0) return withColumns(table, columns, span, newId)
  if (isDated) return plainly(table, span)
  const rows = seriesIn(years, span.from)
  if (rows.length > 0) return withRows(table, rows, span, newId)
  return plainly(emptied(relabelled(table, span), isFilled), span)
}

/** The same table in another report of the year: what it says of the year is written anew. */
function withoutYear(table: Table, year: number, dated: readonly Row[]): Table {
  if (dated.length === 0)
    return emptied(table, (column) => {
      const years = yearsIn(column.label)
      return years.includes(year) || (years.length === 0 && isFilled(column))
    })
  const told = (row: Row) => dated.includes(row) && yearsIn(row.label).includes(year)
  return { ...table, rows: table.rows.map((row) => (told(row) ? { ...row, cells: {} } : row)) }
}

/** Filled anew each year: figures, and remarks on them. Other words say what a row is. */
const isFilled = ({ type, label }: Column) =>
  type === 'number' || /kommentar|merknad|forklaring|vurdering/i.test(label)

function withColumns(table: Table, series: Series<Column>[], span: Span, newId: NewId): RolledTable {
  const made = rolled(table.columns, series, span, {
    make: (of, label) => ({ ...of, id: newId(), label }),
    most: 60,
  })
  const inSeries = new Set(series.flatMap(({ lines }) => lines.map(({ id }) => id)))
  const about = (column: Column) => {
    const years = yearsIn(column.label)
    return !inSeries.has(column.id) && (years.length > 1 || (years.length === 0 && isFilled(column)))
  }
  const told = shifted(emptied(table, about), made, span)
  const columns = made.lines.map((line) => told.columns.find(({ id }) => id === line.id) ?? line)
  const placed = columns.map((column, i) => ({ ...column, order: made.lines[i]?.order ?? column.order }))
  const gone = table.columns.filter(({ id }) => !placed.some((one) => one.id === id))
  const left = gone.reduce((now, { id }) => removeColumn(now, id), told)
  const whole = withoutStray({ ...left, columns: placed })
  return titled(whole, made, span)
}

/** Columns of changes tell of the new year, and are computed of what took the part of their columns. */
function shifted(table: Table, { next, years }: Rolled<Column>, { from, to }: Span): Table {
  const columns = table.columns.map((column): Column => {
    const { formula } = column
    if (!formula && yearsIn(column.label).length < 2) return column
    const label = withYears(column.label, (year) => years.get(year) ?? year + to - from)
    return formula
      ? { ...column, label, formula: { ...formula, of: formula.of.map((id) => next.get(id) ?? id) } }
      : { ...column, label }
  })
  return { ...table, columns }
}

/** Without columns that were computed of one that is gone. */
function withoutStray(table: Table): Table {
  const stray = table.columns.find(({ formula }) =>
    formula?.of.some((id) => !table.columns.some((one) => one.id === id)),
  )
  return stray ? withoutStray(removeColumn(table, stray.id)) : table
}

function withRows(table: Table, series: Series<Row>[], span: Span, newId: NewId): RolledTable {
  const made = rolled(table.rows, series, span, {
    make: (of, label) => ({ ...of, id: newId(), label, cells: {} }),
    most: 1000,
  })
  const gone = table.rows.filter(({ id }) => !made.lines.some((one) => one.id === id))
  const left = gone.reduce((now, { id }) => removeRow(now, id), table)
  // The newest year is the one that stands large.
  const rows = made.lines.map((row) => (made.next.has(row.id) ? { ...row, highlight: false } : row))
  return titled({ ...left, rows }, made, span)
}

/** Last year's figures out of some columns, and the notes that hung on them alone. */
function emptied(table: Table, which: (column: Column) => boolean): Table {
  const ids = new Set(table.columns.filter((column) => !column.formula && which(column)).map(({ id }) => id))
  if (ids.size === 0) return table
  const rows = table.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).filter(([column]) => !ids.has(column))),
  }))
  const gone = (anchor: string) => anchor.startsWith('cell:') && ids.has(anchor.split(':')[2] ?? '')
  return { ...table, rows, notes: forget(table.notes, gone) }
}

/** Labels that name the report's own year, where nothing else in the table does. */
function relabelled(table: Table, { from, to }: Span): Table {
  const named = <T extends { label: string }>(one: T): T => ({
    ...one,
    label: withYears(one.label, (year) => (year === from ? to : year)),
  })
  return { ...table, columns: table.columns.map(named), rows: table.rows.map(named) }
}

/** What is said around the table names its years: the first one shown and the last one. */
function titled<T extends { id: string; label: string }>(
  table: Table,
  { lines, next, years }: Rolled<T & { order: string }>,
  span: Span,
): RolledTable {
  const shown = lines.filter(({ id }) => next.has(id) || [...next.values()].includes(id))
  const first = Math.min(...shown.flatMap(({ label }) => yearsIn(label)))
  const [oldest, newest] = [Math.min(...years.keys()), Math.max(...years.keys())]
  return said(table, next, (year) => {
    if (year === newest) return years.get(year) ?? year
    if (year === oldest) return first
    return year === span.from ? span.to : year
  })
}

const plainly = (table: Table, { from, to }: Span): RolledTable =>
  said(table, new Map(), (year) => (year === from ? to : year))

function said(table: Table, next: RolledTable['next'], to: (year: number) => number): RolledTable {
  const years = (words: string) => withYears(words, to)
  const heading = table.heading === null ? null : years(table.heading)
  const { caption, source } = table
  return { table: { ...table, heading, caption: years(caption), source: years(source) }, next, years }
}
