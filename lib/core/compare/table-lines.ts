import { type Column, cell, type Note, type Row, type Table } from '../blocks/table'
import { notesInOrder } from '../numbering'
import { inOrder } from '../order'
import { cellSays } from './cell-says'
import { field, type Line } from './line'
import { decimals, setting, unit, yesNo } from './settings'

/** Everything about a table but the figures of rows that stood there before; those are told first, by themselves. */
export function tableLines(table: Table): Line[] {
  const columns = inOrder(table.columns)
  return [
    field('heading', 'Overskriften', table.heading),
    field('caption', 'Tittelen', table.caption, [yesNo('Tabellen mangler i kilden', table.absent)]),
    field('stub', 'Overskriften over radene', table.stub),
    ...columns.map(columnLine),
    ...inOrder(table.rows).map((row, i) => rowLine(row, i, columns)),
    ...notesInOrder(table).map((note, i) => noteLine(note, i, table)),
    field('source', 'Kilden', table.source),
  ]
}

function columnLine(column: Column, i: number): Line {
  const type = setting('Slag', column.type, column.type === 'number' ? 'tall' : 'tekst')
  const settings = [unit(column.unit), type, decimals(column.decimals)]
  return field(`column:${column.id}`, `Kolonne ${i + 1}`, column.label, settings)
}

function rowLine(row: Row, i: number, columns: readonly Column[]): Line {
  const settings = [
    unit(row.unit),
    decimals(row.decimals),
    yesNo('Sumrad', row.total),
    yesNo('Nøkkeltall på forsiden', row.highlight),
  ]
  const cells = columns.map((column) => {
    const { figure, note } = cellSays(cell(row, column), row, column)
    return `${column.label}: ${note ? `${figure} (${note})` : figure}`
  })
  return {
    ...field(`row:${row.id}`, `Rad ${i + 1}`, row.label, settings),
    whole: [row.label, ...cells].join(' · '),
  }
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
