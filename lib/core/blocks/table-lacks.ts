import { inOrder } from '../order'
import { isComputed } from '../settled'
import { say } from '../words/say'
import { at, type Lack } from './kind'
import { type Cell, type Column, cell, decimal, hasFigure, type Row, type Table } from './table'

/** "Tabellen «Nøkkeltall»" */
export const tableName = ({ caption }: Table): string =>
  caption.trim() === '' ? say('Tabellen') : say('Tabellen «{table}»', { table: caption })

/** What hinders a table from being sent: its words, its shape, and each figure that is empty or none. */
export function tableLacks(block: Table): Lack[] {
  const name = tableName(block)
  const lacks: Lack[] = []
  if (block.caption.trim() === '')
    lacks.push({ path: at(block, 'caption'), says: say('Tabellen har ingen tittel.') })
  if (block.absent) return lacks
  if (block.columns.length === 0 || block.rows.length === 0) {
    lacks.push({ path: at(block), says: say('{name} har ingen tall.', { name }) })
  }
  for (const column of inOrder(block.columns)) {
    if (column.label.trim() === '') {
      lacks.push({
        path: at(block, 'columns', column.id, 'label'),
        says: say('{name}: en kolonne har ingen overskrift.', { name }),
      })
    }
    if (column.formula?.of.some((id) => !block.columns.some((one) => one.id === id))) {
      lacks.push({
        path: at(block, 'columns', column.id, 'label'),
        says: say('{name}: {column} regnes ut av en kolonne som er fjernet.', {
          name,
          column: column.label || say('en kolonne'),
        }),
      })
    }
  }
  const rows = inOrder(block.rows)
  const wanted = rows.map((row) => wantedOf(block, row))
  const hasNone = wanted.flat().length > 1 && wanted.flat().every(isEmpty)
  if (hasNone) lacks.push({ path: at(block), says: say('{name} har ingen tall.', { name }) })
  rows.forEach((row, i) => {
    lacks.push(...rowLacks(block, row, wanted[i] ?? [], { name, hasNone }))
  })
  for (const note of inOrder(block.notes)) {
    if (note.text.trim() === '') {
      lacks.push({
        path: at(block, 'notes', note.id, 'text'),
        says: say('{name}: en fotnote har ingen tekst.', { name }),
      })
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
  const lack = (path: Lack['path'], says: string) => lacks.push({ path, says })
  const line = row.label || say('rad uten navn')
  const cellAt = ({ column }: Wanted) => at(block, 'rows', row.id, 'cells', column.id)
  const placeOf = ({ column }: Wanted) => `${line}, ${column.label || say('kolonne uten navn')}`
  if (row.label.trim() === '')
    lack(at(block, 'rows', row.id, 'label'), say('{name}: en rad har ingen overskrift.', { name }))
  const [first, ...more] = hasNone ? [] : wanted.filter(isEmpty)
  if (first) {
    lack(
      cellAt(first),
      more.length > 0
        ? say('{name}: {row} mangler {count} tall.', { name, row: line, count: String(more.length + 1) })
        : say('{name}: {place} er tom.', { name, place: placeOf(first) }),
    )
  }
  for (const one of wanted) {
    const { value, status, due } = one.one
    const place = placeOf(one)
    if (value === '') continue
    if (!decimal.test(value))
      lack(cellAt(one), say('{name}: {place} er ikke et tall ({value}).', { name, place, value }))
    else if (status === 'preliminary' && !due)
      lack(
        cellAt(one),
        say('{name}: {place} er foreløpig, men mangler dato for endelig tall.', { name, place }),
      )
  }
  return lacks
}
