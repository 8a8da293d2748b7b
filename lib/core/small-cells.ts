import { type Cell, type Column, cell, decimal, hasFigure, type Row, type Table } from './blocks/table'
import { unitOf } from './hints/measures'
import { inOrder } from './order'
import { addends, settled } from './settled'

/** A count of people below this may tell who they are. */
export const smallest = 5

/** A cell that tells too much, and why. */
export type Telltale = { row: Row; column: Column; why: 'few' | 'computable' }

/** Counts so small that they may point somebody out, and hidden ones that the others give away. */
export function telltales(table: Table): Telltale[] {
  const shown = settled(table)
  return [...(isAboutPeople(shown) ? few(shown) : []), ...computable(shown)]
}

const people =
  /kvinne|menn|mann(?:lig)?\b|kjønn|ansatt|tilsett|personer|deltid|permisjon|minoritet|innvandr|funksjonsned|sykmeld|lærling|ledere/iu
/** Who was elected is known to everybody. */
const elected = /kommunestyre|formannskap|utvalg|råd\b|parti|representant|folkevalg|mandat|valgt/iu

const isAboutPeople = ({ caption, heading, stub, rows, columns }: Table): boolean => {
  const words = [caption, heading ?? '', stub, ...[...rows, ...columns].map(({ label }) => label)].join(' ')
  return people.test(words) && !elected.test(words)
}

/** Counts, not shares, money or weeks. */
const isCount = (row: Row, column: Column) =>
  ['', 'kvinner', 'menn'].includes(unitOf(row.unit || column.unit).of)

function few({ rows, columns }: Table): Telltale[] {
  return cells(rows, columns)
    .filter(({ row, column, one }) => isCount(row, column) && isFew(one))
    .map(({ row, column }) => ({ row, column, why: 'few' }))
}

const isFew = (one: Cell) =>
  hasFigure(one) && /^\d+$/.test(one.value) && Number(one.value) > 0 && Number(one.value) < smallest

function cells(rows: readonly Row[], columns: readonly Column[]) {
  const numbers = inOrder(columns).filter(({ type }) => type === 'number')
  return inOrder(rows).flatMap((row) => numbers.map((column) => ({ row, column, one: cell(row, column) })))
}

/** The only hidden part of a total that is shown, down a column or along a row. */
function computable({ rows, columns }: Table): Telltale[] {
  const ordered = inOrder(rows)
  const numbers = inOrder(columns).filter(({ type }) => type === 'number')
  const totals = ordered.filter(({ total }) => total)
  const down = numbers.flatMap((column) =>
    totals.flatMap((total) => {
      const parts = addends(ordered, total, 'group')
      const row = onlyHidden(cell(total, column), parts, (part) => cell(part, column))
      return row ? [{ row, column, why: 'computable' as const }] : []
    }),
  )
  const all = numbers.find(({ label }) =>
    /^(i alt|alle|totalt|sum|begge kjønn|samlet)\b/iu.test(label.trim()),
  )
  const parts = numbers.filter((one) => one !== all && one.unit === all?.unit && !one.formula)
  const along = ordered.flatMap((row) => {
    const column = all && onlyHidden(cell(row, all), parts, (part) => cell(row, part))
    return column ? [{ row, column, why: 'computable' as const }] : []
  })
  return [
    ...down,
    ...along.filter(({ row, column }) => !down.some((one) => one.row === row && one.column === column)),
  ]
}

/** The part that follows from the others: it alone is hidden, and the total and the others are there to read. */
function onlyHidden<T>(total: Cell, parts: readonly T[], cellOf: (part: T) => Cell): T | null {
  const isShown = (one: Cell) => hasFigure(one) && decimal.test(one.value)
  const hidden = parts.filter((part) => cellOf(part).status === 'suppressed')
  const others = parts.filter((part) => !hidden.includes(part) && cellOf(part).status !== 'notApplicable')
  const [only] = hidden
  return only &&
    hidden.length === 1 &&
    others.length > 0 &&
    isShown(total) &&
    others.every((one) => isShown(cellOf(one)))
    ? only
    : null
}

/** "Ingeniører, Kvinner: 3 er så få at noen kan kjennes igjen." */
export function telltaleWords({ row, column, why }: Telltale): string {
  const place = `${row.label || 'rad uten navn'}, ${column.label || 'kolonne uten navn'}`
  return why === 'few'
    ? `${place}: ${cell(row, column).value} er så få at noen kan kjennes igjen.`
    : `${place}: det skjermede tallet kan regnes ut av summen.`
}
