import {
  type Cell,
  type Column,
  cell,
  decimal,
  emptyCell,
  hasFigure,
  type Row,
  type Table,
} from './blocks/table'
import { difference, percent, signOf, sum } from './decimals'
import { inOrder } from './order'

/** Whether the figure of this cell follows from others: nobody writes it. */
export function isComputed(row: Row, column: Column): boolean {
  return column.formula !== undefined || (row.sum !== undefined && column.type === 'number')
}

const known = new WeakMap<Table, Table>()
/** Rows stay the same object while neither they nor the columns change, so that the grid draws them once. */
const knownRows = new WeakMap<readonly Column[], WeakMap<Row, Row>>()

/**
 * The table with its computed cells in place, as every reader sees it: form, page, file, chart, search. They are
 * never stored. So nobody collides on a total that two people changed the parts of, and no total is out of date.
 */
export function settled(table: Table): Table {
  const found = known.get(table) ?? settle(table)
  known.set(table, found)
  known.set(found, found)
  return found
}

function settle(table: Table): Table {
  const computed = table.rows.some((row) => row.sum) || table.columns.some((column) => column.formula)
  if (!computed) return table
  const rows = inOrder(table.rows)
  const same = knownRows.get(table.columns) ?? new WeakMap<Row, Row>()
  knownRows.set(table.columns, same)
  const rowOf = (row: Row): Row => {
    const cells = table.columns
      .filter((column) => isComputed(row, column))
      .map((column) => [column.id, valueAt(table, rows, row, column)] as const)
    return cells.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(cells) } }
  }
  const once = (row: Row): Row => {
    const found = (!row.sum && same.get(row)) || rowOf(row)
    same.set(row, found)
    return found
  }
  return { ...table, rows: table.rows.map(once) }
}

/** `above` are the columns that wait for this one: a formula that leads back to itself says nothing. */
function valueAt(table: Table, rows: readonly Row[], row: Row, column: Column, above: string[] = []): Cell {
  if (column.formula) {
    const { kind, of } = column.formula
    if (above.includes(column.id)) return emptyCell
    const parts = of.map((id) => {
      const part = table.columns.find((one) => one.id === id)
      return part ? valueAt(table, rows, row, part, [...above, column.id]) : emptyCell
    })
    return computed(parts, (values) => results[kind](values, column.decimals ?? 1))
  }
  if (!row.sum || column.type !== 'number') return cell(row, column)
  const parts = addends(rows, row)
    .map((one) => cell(one, column))
    .filter((one) => one.status !== 'notApplicable')
  return parts.length === 0 ? emptyCell : computed(parts, sum)
}

type Result = (values: string[], places: number) => string | null

const results: Record<NonNullable<Column['formula']>['kind'], Result> = {
  difference: ([a = '', b = '']) => difference(a, b),
  change: ([a = '', b = ''], places) => percent(difference(a, b) ?? '', b.replace('-', ''), places),
  ratio: ([a = '', b = ''], places) => percent(a, b, places),
  share: (all, places) => percent(all[0] ?? '', sum(all) ?? '', places),
  spending: ([a = '', b = '']) => verdict(difference(a, b)),
}

/** Kept by its bokmål, and said where it is shown (words/spending.ts): what is computed is the same to everybody. */
export type Verdict = 'Mindreforbruk' | 'I balanse' | 'Merforbruk'

const verdicts: Record<-1 | 0 | 1, Verdict> = { [-1]: 'Mindreforbruk', 0: 'I balanse', 1: 'Merforbruk' }

const verdict = (over: string | null) => over && verdicts[signOf(over)]

/** The ordinary rows that a total adds. A row without any cell is a heading among them. */
export function addends(rows: readonly Row[], total: Row, kind = total.sum ?? 'above'): Row[] {
  const above = rows.slice(0, rows.indexOf(total))
  const from = kind === 'group' ? above.findLastIndex((row) => row.total) + 1 : 0
  return above.slice(from).filter((row) => !row.total && Object.keys(row.cells).length > 0)
}

/** What the parts give. A part that is missing or hidden leaves the result missing, an empty one leaves it empty. */
function computed(parts: readonly Cell[], result: (values: string[]) => string | null): Cell {
  if (parts.some((part) => !hasFigure(part))) {
    const aside = parts.every((part) => part.status === 'notApplicable')
    return { value: '', status: aside ? 'notApplicable' : 'missing' }
  }
  if (!parts.every((part) => decimal.test(part.value))) return emptyCell
  const value = result(parts.map((part) => part.value))
  return value === null ? { value: '', status: 'notApplicable' } : { value, ...standing(parts) }
}

/** As certain as the least certain part; final when the last of them is. */
function standing(parts: readonly Cell[]): Pick<Cell, 'status' | 'due'> {
  const waiting = parts.filter((part) => part.status === 'preliminary')
  const due = waiting
    .flatMap((part) => part.due ?? [])
    .sort()
    .at(-1)
  if (waiting.length > 0) return { status: 'preliminary', ...(due && { due }) }
  return { status: parts.some((part) => part.status === 'revised') ? 'revised' : 'final' }
}
