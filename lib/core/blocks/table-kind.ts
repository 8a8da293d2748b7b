import { inOrder } from '../order'
import { isComputed, settled } from '../settled'
import { at, type Kind, type Lack } from './kind'
import { cell, decimal, hasFigure, type Row, type Table, tableSchema } from './table'

export const table: Kind<Table> = {
  name: 'tabell',
  hint: 'Nøkkeltall eller regnskap. Lim gjerne inn fra et regneark.',
  schema: tableSchema,
  blank: (newId, order) => ({
    id: newId(),
    kind: 'table',
    order,
    heading: null,
    caption: '',
    source: '',
    stub: '',
    columns: [],
    rows: [],
    notes: [],
    absent: false,
  }),
  lacks: tableLacks,
  words: tableWords,
}

function tableLacks(block: Table): Lack[] {
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
  for (const row of inOrder(block.rows)) lacks.push(...rowLacks(block, row, name))
  for (const note of inOrder(block.notes)) {
    if (note.text.trim() === '') {
      lacks.push({ path: at(block, 'notes', note.id, 'text'), says: `${name}: en fotnote har ingen tekst.` })
    }
  }
  return lacks
}

function rowLacks(block: Table, row: Row, name: string): Lack[] {
  const lacks: Lack[] = []
  if (row.label.trim() === '') {
    lacks.push({ path: at(block, 'rows', row.id, 'label'), says: `${name}: en rad har ingen overskrift.` })
  }
  for (const column of inOrder(block.columns)) {
    const one = cell(row, column)
    if (column.type !== 'number' || !hasFigure(one) || isComputed(row, column)) continue
    const path = at(block, 'rows', row.id, 'cells', column.id)
    const place = `${row.label || 'rad uten navn'}, ${column.label || 'kolonne uten navn'}`
    if (one.value === '') lacks.push({ path, says: `${name}: ${place} er tom.` })
    else if (!decimal.test(one.value))
      lacks.push({ path, says: `${name}: ${place} er ikke et tall (${one.value}).` })
    else if (one.status === 'preliminary' && !one.due) {
      lacks.push({ path, says: `${name}: ${place} er foreløpig, men mangler dato for endelig tall.` })
    }
  }
  return lacks
}

function tableWords(stored: Table): string[] {
  const block = settled(stored)
  const columns = inOrder(block.columns)
  return [
    ...(block.heading === null ? [] : [block.heading]),
    block.caption,
    block.stub,
    ...columns.flatMap((column) => [column.label, column.unit]),
    ...inOrder(block.rows).flatMap((row) => [
      row.label,
      row.unit,
      ...columns.map((column) => cell(row, column).value),
    ]),
    ...inOrder(block.notes).map((note) => note.text),
    block.source,
  ].filter((word) => word !== '')
}
