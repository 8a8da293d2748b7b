import { z } from 'zod'
import type { Path } from './blocks/kind'
import { at } from './blocks/kind'
import { type Cell, type Column, cell, decimal, type Row, type Table } from './blocks/table'
import { difference, signOf } from './decimals'
import { parseFigure } from './figures'
import { inOrder } from './order'
import { done, type Outcome, refused } from './outcome'
import type { Content } from './section'
import { isComputed } from './settled'
import { id, text } from './text'
import type { Change } from './tree'
import { figureWords } from './words/numbers'
import { because, say } from './words/say'

/** A figure that is not final yet. Row and column live on in the reports after, the table around them does not. */
export type Preliminary = {
  table: string
  row: string
  column: string
  /** "Samlet sykefravær, 2026" */
  label: string
  caption: string
  source: string
  value: string
  /** The figure as it is read: "7,4 prosent". */
  says: string
  due: string | null
}

/** Every preliminary figure that somebody wrote, in reading order; what is computed follows by itself. */
export function preliminaryIn(content: Content): Preliminary[] {
  return tablesOf(content).flatMap((table) =>
    inOrder(table.rows).flatMap((row) =>
      inOrder(table.columns)
        .filter((column) => cell(row, column).status === 'preliminary' && !isComputed(row, column))
        .map((column) => told(table, row, column)),
    ),
  )
}

function told(table: Table, row: Row, column: Column): Preliminary {
  const { value, due = null } = cell(row, column)
  const unit = row.unit || column.unit
  const figure = figureWords(value, row.decimals ?? column.decimals)
  return {
    table: table.id,
    row: row.id,
    column: column.id,
    label: [row.label, column.label].filter(Boolean).join(', '),
    caption: table.caption,
    source: table.source,
    value,
    says: unit ? `${figure} ${unit}` : figure,
    due,
  }
}

type Spot = { row: string; column: string }

/** The same figure in another content: in whichever table its row and column stand now; null: in none. */
export function cellIn(content: Content, { row, column }: Spot): { path: Path; cell: Cell } | null {
  for (const table of tablesOf(content)) {
    const found = table.rows.find(({ id }) => id === row)
    const one = table.columns.find(({ id }) => id === column)
    if (found && one) return { path: at(table, 'rows', row, 'cells', column), cell: cell(found, one) }
  }
  return null
}

const tablesOf = ({ blocks }: Content): Table[] => inOrder(blocks).filter((block) => block.kind === 'table')

/** Earliest first, and first of all what is late; what has no date comes last. */
export function byDue(a: { due: string | null }, b: { due: string | null }): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999')
}

/** The final figure of a cell that was seen to hold a preliminary one; `id` is the section that it is entered in. */
export const enterFinalSchema = z.strictObject({
  id,
  row: id,
  column: id,
  was: text(2000),
  value: text(60).refine((value) => parseFigure(value) !== null, because('Skriv et tall, for eksempel 7,5.')),
})
export type FinalFigure = z.infer<typeof enterFinalSchema>

/**
 * What it takes to enter a final figure. One that was told before, by what was signed the year before, is revised
 * where it is another now; else it is simply final.
 */
export function enteredFinal(
  content: Content,
  { value, was, ...spot }: Omit<FinalFigure, 'id'>,
  before: Content | null,
): Outcome<Change[]> {
  const found = cellIn(content, spot)
  if (found?.cell.status !== 'preliminary' || found.cell.value !== was)
    return refused('stale', say('Tallet er endret siden du så det. Last siden på nytt.'))
  const final = parseFigure(value)?.value ?? ''
  if (!decimal.test(final)) {
    const says = say('Skriv et tall, for eksempel 7,5.')
    return refused('invalid', says, { fields: { value: says } })
  }
  const isOther = signOf(difference(final, was) ?? '') !== 0
  const wasTold = before !== null && cellIn(before, spot) !== null
  return done([{ path: found.path, to: { value: final, status: isOther && wasTold ? 'revised' : 'final' } }])
}
