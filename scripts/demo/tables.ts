import { nanoid } from 'nanoid'
import type { Chart } from '@/lib/core/blocks/chart'
import type { Cell, Column, Formula, Note, Row, Table } from '@/lib/core/blocks/table'
import { keysAt } from '@/lib/core/order'

/** The sign in which a cell of the demo is written: `..` missing, `.` not applicable, `:` suppressed. */
const signs: Record<string, Cell['status']> = { '..': 'missing', '.': 'notApplicable', ':': 'suppressed' }

/** A figure, or one of the signs; `12.5*` is preliminary, `12.5*2027-06-15` until that day, `12.5r` revised. */
function cellOf(written: string, due: string | undefined): Cell {
  if (signs[written]) return { value: '', status: signs[written] }
  const [value = '', until] = written.split('*')
  if (until !== undefined) return { value, status: 'preliminary', due: until || due }
  if (written.endsWith('r')) return { value: written.slice(0, -1), status: 'revised' }
  return { value: written, status: 'final' }
}

type WrittenColumn = Partial<Pick<Column, 'type' | 'unit' | 'decimals'>> & {
  label: string
  note?: string
  /** What it is computed of: the places of other columns. */
  computed?: { kind: Formula['kind']; of: number[] }
}
type WrittenRow = Partial<Pick<Row, 'unit' | 'decimals' | 'total' | 'sum' | 'highlight'>> & {
  label: string
  note?: string
  values: string[]
}
type Written = {
  heading: string
  caption: string
  stub?: string
  columns: (string | WrittenColumn)[]
  rows: WrittenRow[]
  source: string
  /** When preliminary figures become final. */
  due?: string
  /** Hung on the caption. */
  note?: string
}
type Made = Omit<Table, 'order'>

/** A table of figures, its notes hung on caption, columns and rows. */
export function table({ stub = 'Nøkkeltall', due, note, ...said }: Written): Made {
  const written = said.columns.map((one) => (typeof one === 'string' ? { label: one } : one))
  const columns = ordered(
    written.map(
      ({ note: _, computed: __, ...column }): Unordered<Column> => ({
        type: 'number',
        unit: '',
        decimals: null,
        ...column,
      }),
    ),
  ).map((column, i, all): Column => {
    const { kind, of = [] } = written[i]?.computed ?? {}
    return kind ? { ...column, formula: { kind, of: of.map((n) => all[n]?.id ?? '') } } : column
  })
  const rows = ordered(
    said.rows.map(({ note: _, values, ...row }): Unordered<Row> => {
      const cells = values.map((value, i) => [columns[i]?.id, cellOf(value, due)] as const)
      const plain = { unit: '', decimals: null, total: false, highlight: false }
      return { ...plain, ...row, cells: Object.fromEntries(cells) }
    }),
  )
  const hung: [place: string, words?: string][] = [
    ['caption', note],
    ...columns.map(({ id }, i): [string, string?] => [`column:${id}`, written[i]?.note]),
    ...rows.map(({ id }, i): [string, string?] => [`row:${id}`, said.rows[i]?.note]),
  ]
  const notes = ordered(
    hung.flatMap(([place, text]): Unordered<Note>[] => (text ? [{ text, at: { [place]: true } }] : [])),
  )
  return { id: nanoid(), kind: 'table', ...said, stub, columns, rows, notes, absent: false }
}

export type Unordered<T> = Omit<T, 'id' | 'order'>

export function ordered<T>(list: T[]): (T & { id: string; order: string })[] {
  const keys = keysAt([], 0, list.length)
  return list.map((one, i) => ({ ...one, id: nanoid(), order: keys[i]! }))
}

type Drawn = Pick<Chart, 'caption' | 'form' | 'alt'> & { rows: number[]; without?: number[] }

/** A chart of some rows of a table, by their place. */
export function chart(from: Made, { rows, without = [], ...said }: Drawn): Omit<Chart, 'order'> {
  const marked = (ids: (string | undefined)[]) => Object.fromEntries(ids.map((id) => [id, true as const]))
  return {
    id: nanoid(),
    kind: 'chart',
    ...said,
    table: from.id,
    rows: marked(rows.map((i) => from.rows[i]?.id)),
    without: marked(without.map((i) => from.columns[i]?.id)),
  }
}

/** Three years up to and with this one, as column headings. */
export const years = (last: number): string[] => [last - 2, last - 1, last].map(String)

/** Figures are written for four years; last year's tables show the first three, this year's the last three. */
export type Span = (all: string[]) => string[]
export const untilLastYear: Span = (all) => all.slice(0, 3)
export const untilThisYear: Span = (all) => all.slice(1)
