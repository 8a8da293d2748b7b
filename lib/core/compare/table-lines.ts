import type { Column, Note, Row, Table } from '../blocks/table'
import { notesInOrder } from '../numbering'
import { inOrder } from '../order'
import { field, type Line } from './line'
import { decimals, setting, unit, yesNo } from './settings'

/** Everything about a table but its figures. */
export function tableLines(table: Table): Line[] {
  return [
    field('heading', 'Overskriften', table.heading),
    field('caption', 'Tittelen', table.caption, [yesNo('Tabellen mangler i kilden', table.absent)]),
    field('stub', 'Overskriften over radene', table.stub),
    ...inOrder(table.columns).map(columnLine),
    ...inOrder(table.rows).map(rowLine),
    ...notesInOrder(table).map((note, i) => noteLine(note, i, table)),
    field('source', 'Kilden', table.source),
  ]
}

function columnLine(column: Column, i: number): Line {
  const type = setting('Slag', column.type, column.type === 'number' ? 'tall' : 'tekst')
  const formula = setting('Regnes ut', column.formula ?? null, column.formula ? 'ja' : '', 'nei')
  const settings = [unit(column.unit), type, decimals(column.decimals), formula]
  return field(`column:${column.id}`, `Kolonne ${i + 1}`, column.label, settings)
}

const sums = { above: 'alle rader over', group: 'radene siden forrige sum' } as const

function rowLine(row: Row, i: number): Line {
  const settings = [
    unit(row.unit),
    decimals(row.decimals),
    yesNo('Sumrad', row.total),
    setting('Summeres', row.sum ?? null, row.sum ? sums[row.sum] : ''),
    yesNo('Nøkkeltall på forsiden', row.highlight),
  ]
  return field(`row:${row.id}`, `Rad ${i + 1}`, row.label, settings)
}

function noteLine(note: Note, i: number, table: Table): Line {
  const places = Object.keys(note.at).map((anchor) => placeWords(anchor, table))
  return field(`note:${note.id}`, `Fotnote ${i + 1}`, note.text, [
    setting('Står ved', note.at, places.join(', '), 'ingenting'),
  ])
}

/** "raden «Energibruk», kolonnen «2026»" */
function placeWords(anchor: string, table: Table): string {
  if (anchor === 'caption') return 'tittelen'
  if (anchor === 'heading') return 'overskriften'
  const [what, ...ids] = anchor.split(':')
  const row = (id?: string) => `raden «${table.rows.find((one) => one.id === id)?.label ?? ''}»`
  const column = (id?: string) => `kolonnen «${table.columns.find((one) => one.id === id)?.label ?? ''}»`
  if (what === 'row') return row(ids[0])
  if (what === 'column') return column(ids[0])
  return `${row(ids[0])}, ${column(ids[1])}`
}
