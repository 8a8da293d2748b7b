import { inOrder } from '../order'
import { isComputed } from '../settled'
import { at, type Lack } from './kind'
import { type Cell, type Column, cell, decimal, hasFigure, type Row, type Table } from './table'

/** What hinders a table from being sent: its words, its shape, and each figure that is empty or none. */
export function tableLacks(block: Table): Lack[] {
  const name = block.caption.trim() === '' ? 'Tabellen' : `Tabellen «${block.caption}»`
  const lacks: Lack[] = []
  if (block.caption.trim() === '')
    lacks.push({ path: at(block, 'caption'), says: 'Tabellen har ingen tittel.' })
  if (block.absent) return lacks
  if (block.columns.length === 0 || block.rows.length === 0) {
    lacks.push({ path: at(block), says: `${name} har ingen tall.` })
  }
  for (const column of inOrder(block.columns)) {
    if (column.label.trim() === '') {
      lacks.push({
        path: at(block, 'columns', column.id, 'label'),
        says: `${name}: en kolonne har ingen overskrift.`,
      })
    }
    if (column.formula?.of.some((id) => !block.columns.some((one) => one.id === id))) {
      lacks.push({
        path: at(block, 'columns', column.id, 'label'),
        says: `${name}: ${column.label || 'en kolonne'} regnes ut av en kolonne som er fjernet.`,
      })
    }
  }
  const rows = inOrder(block.rows)
  const wanted = rows.map((row) => wantedOf(block, row))
  const hasNone = wanted.flat().length > 1 && wanted.flat().every(isEmpty)
  if (hasNone) lacks.push({ path: at(block), says: `${name} har ingen tall.` })
  rows.forEach((row, i) => {
    lacks.push(...rowLacks(block, row, wanted[i] ?? [], { name, hasNone }))
  })
  for (const note of inOrder(block.notes)) {
    if (note.text.trim() === '') {
      lacks.push({ path: at(block, 'notes', note.id, 'text'), says: `${name}: en fotnote har ingen tekst.` })
    }
  }
  return lacks
}

type Wanted = { column: Column; one: Cell }

/** The cells of a row in which somebody should write a figure. */
function wantedOf(block: Table, row: Row): Wanted[] {
  return inOrder(block.columns)
    .map((column) => ({ column, one: cell(row, column) }))
    .filter(({ column, one }) => column.type === 'number' && hasFigure(one) && !isComputed(row, column))
}

const isEmpty = ({ one }: Wanted) => one.value === ''

/** What is empty is said once for each row, and not at all where the whole table is. */
function rowLacks(
  block: Table,
  row: Row,
  wanted: readonly Wanted[],
  { name, hasNone }: { name: string; hasNone: boolean },
): Lack[] {
  const lacks: Lack[] = []
  const says = (path: Lack['path'], words: string) => lacks.push({ path, says: `${name}: ${words}` })
  const line = row.label || 'rad uten navn'
  const cellAt = ({ column }: Wanted) => at(block, 'rows', row.id, 'cells', column.id)
  const placeOf = ({ column }: Wanted) => `${line}, ${column.label || 'kolonne uten navn'}`
  if (row.label.trim() === '') says(at(block, 'rows', row.id, 'label'), 'en rad har ingen overskrift.')
  const [first, ...more] = hasNone ? [] : wanted.filter(isEmpty)
  if (first) {
    says(
      cellAt(first),
      more.length > 0 ? `${line} mangler ${more.length + 1} tall.` : `${placeOf(first)} er tom.`,
    )
  }
  for (const place of wanted) {
    const { value, status, due } = place.one
    if (value === '') continue
    if (!decimal.test(value)) says(cellAt(place), `${placeOf(place)} er ikke et tall (${value}).`)
    else if (status === 'preliminary' && !due)
      says(cellAt(place), `${placeOf(place)} er foreløpig, men mangler dato for endelig tall.`)
  }
  return lacks
}
