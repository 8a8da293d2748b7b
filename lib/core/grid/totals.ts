import { type Column, cell, decimal, hasFigure, type Row, type Table } from '../blocks/table'
import { difference, signOf, sum } from '../decimals'
import { inOrder } from '../order'
import { addends, isComputed } from '../settled'
import { figureWords } from '../words/numbers'
import { say } from '../words/say'

/** A written total that the rows above it do not give. */
export type Differing = { row: Row; column: Column; written: string; gives: string }

/**
 * Written totals that differ both from all rows above and from those since the total before. One that lies between
 * its parts is an average, and shares are not added; neither is judged.
 */
export function differingTotals(table: Table): Differing[] {
  const rows = inOrder(table.rows)
  return rows
    .filter((row) => row.total)
    .flatMap((row) =>
      inOrder(table.columns)
        .filter((column) => column.type === 'number' && !isComputed(row, column) && isAdded(row, column))
        .flatMap((column) => differing(rows, row, column)),
    )
}

const isAdded = (row: Row, column: Column) => !/^(%|prosent|‰)/i.test(row.unit || column.unit)

function differing(rows: readonly Row[], row: Row, column: Column): Differing[] {
  const written = cell(row, column)
  if (!hasFigure(written) || !decimal.test(written.value)) return []
  const sums = (['above', 'group'] as const).flatMap((kind) => {
    const parts = addends(rows, row, kind).map((one) => cell(one, column))
    const figures = parts.filter((part) => part.status !== 'notApplicable').map((part) => part.value)
    const gives = figures.length > 1 ? sum(figures) : null
    return gives === null || isBetween(written.value, figures) ? [] : [gives]
  })
  const agrees =
    sums.length === 0 || sums.some((gives) => signOf(difference(gives, written.value) ?? '') === 0)
  return agrees ? [] : [{ row, column, written: written.value, gives: sums[0] as string }]
}

const isBetween = (value: string, parts: readonly string[]) =>
  parts.some((part) => signOf(difference(value, part) ?? '') >= 0) &&
  parts.some((part) => signOf(difference(value, part) ?? '') <= 0)

/** "Sum, 2026: Summen er 1 240, men radene gir 1 238." */
export function differingWords({ row, column, written, gives }: Differing): string {
  const shown = (value: string) => figureWords(value, row.decimals ?? column.decimals)
  const place = `${row.label || say('rad uten navn')}, ${column.label || say('kolonne uten navn')}`
  return say('{place}: Summen er {written}, men radene gir {gives}.', {
    place,
    written: shown(written),
    gives: shown(gives),
  })
}
