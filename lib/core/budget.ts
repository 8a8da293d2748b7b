import { type Column, cell, type Row, type Table } from './blocks/table'
import { inOrder } from './order'
import { cellWords } from './words/cells'

/** What was planned, what it came to, and the difference, as a table's last sum tells them. */
export type Deviation = {
  row: string
  budget: string
  actual: string
  by: string
  unit: string
  verdict: string
}

/**
 * How far a table of accounts is from its budget. It is one where a computed column takes a budget from what it came
 * to; it is told by its last sum, or its only row. Null: it says nothing of a budget, or its figures are not there.
 */
export function deviationOf(table: Table): Deviation | null {
  const columns = inOrder(table.columns)
  const computed = columns.find(({ formula }) => formula?.kind === 'difference')
  const [actual, budget] = (computed?.formula?.of ?? []).map((id) => columns.find((one) => one.id === id))
  const row = lastSum(table)
  if (!computed || !actual || !budget || !row || !isBudget(budget) || isBudget(actual)) return null
  const says = (column: Column) => cellWords(row, column, 'nb').text
  const told = { budget: says(budget), actual: says(actual), by: says(computed) }
  if (Object.values(told).includes('') || !isFinal(row, actual)) return null
  const inWords = columns.find(
    ({ formula }) => formula?.kind === 'spending' && formula.of.join() === computed.formula?.of.join(),
  )
  const unit = row.unit || actual.unit
  return { row: row.label, ...told, unit, verdict: inWords ? says(inWords) : '' }
}

const isBudget = ({ label }: Column) => /budsjett|budget/i.test(label)

const isFinal = (row: Row, column: Column) => cell(row, column).status !== 'suppressed'

function lastSum({ rows }: Table): Row | null {
  const all = inOrder(rows)
  return all.findLast(({ total }) => total) ?? (all.length === 1 ? (all[0] ?? null) : null)
}
