import { type Cell, type Column, cell, decimal, hasFigure, type Row, type Table } from './blocks/table'
import { unitOf } from './hints/measures'
import { inOrder } from './order'
import { addends, isComputed, settled } from './settled'
import { say } from './words/say'

/** A count of people below this may tell who they are. */
export const smallest = 5

type Spot = { row: Row; column: Column }
/** A cell that tells too much, and why; hiding `hide` mends it, null where only the total is left to hide. */
export type Telltale = Spot & { why: 'few' | 'computable'; hide: Spot | null }

/** Counts so small that they may point somebody out, and hidden ones that the others give away. */
export function telltales(table: Table): Telltale[] {
  const shown = settled(table)
  return [...(isAboutPeople(shown) ? few(shown) : []), ...computable(shown)]
}

const people =
  /kvinne|menn|mann(?:lig)?\b|kjønn|ansatt|tilsett|personer|deltid|permisjon|minoritet|innvandr|funksjonsned|sykmeld|lærling|ledere|women|gender|employee/iu
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
  return (
    cells(rows, columns)
      // What is computed says how much, not how many; and hiding it would change nothing.
      .filter(({ row, column, one }) => !isComputed(row, column) && isCount(row, column) && isFew(one))
      .map(({ row, column }) => ({ row, column, why: 'few', hide: { row, column } }))
  )
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
      const found = onlyHidden(cell(total, column), parts, (row) => ({ row, column }))
      return found ? [found] : []
    }),
  )
  const all = numbers.find(({ label }) =>
    /^(i alt|alle|totalt|sum|begge kjønn|samlet)\b/iu.test(label.trim()),
  )
  const parts = numbers.filter((one) => one !== all && one.unit === all?.unit && !one.formula)
  const along = ordered.flatMap((row) => {
    const found = all && onlyHidden(cell(row, all), parts, (column) => ({ row, column }))
    return found ? [found] : []
  })
  return [
    ...down,
    ...along.filter(({ row, column }) => !down.some((one) => one.row === row && one.column === column)),
  ]
}

/**
 * The part that follows from the others: it alone is hidden, and the total and the others are there to read. Hiding the
 * smallest of the others too takes the least away from readers.
 */
function onlyHidden<T>(total: Cell, parts: readonly T[], spotOf: (part: T) => Spot): Telltale | null {
  const spots = parts.map(spotOf)
  const at = ({ row, column }: Spot) => cell(row, column)
  const isShown = (one: Cell) => hasFigure(one) && decimal.test(one.value)
  const hidden = spots.filter((one) => at(one).status === 'suppressed')
  const others = spots.filter((one) => !hidden.includes(one) && at(one).status !== 'notApplicable')
  const [only] = hidden
  const follows = hidden.length === 1 && others.length > 0 && isShown(total)
  if (!only || !follows || !others.every((one) => isShown(at(one)))) return null
  const [hide = null] = others
    .filter(({ row, column }) => !isComputed(row, column) && Number(at({ row, column }).value) !== 0)
    .sort((a, b) => Math.abs(Number(at(a).value)) - Math.abs(Number(at(b).value)))
  return { ...only, why: 'computable', hide }
}

/** "Ingeniører, Kvinner". */
export const placeWords = ({ row, column }: Spot): string =>
  `${row.label || say('rad uten navn')}, ${column.label || say('kolonne uten navn')}`

/** "Ingeniører, Kvinner: 3 er så få at noen kan kjennes igjen." */
export function telltaleWords({ row, column, why }: Telltale): string {
  const place = placeWords({ row, column })
  return why === 'few'
    ? say('{place}: {few} er så få at noen kan kjennes igjen.', { place, few: cell(row, column).value })
    : say('{place}: det skjermede tallet kan regnes ut av summen.', { place })
}
