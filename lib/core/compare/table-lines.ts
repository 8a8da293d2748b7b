import type { Column, Note, Row, Table } from '../blocks/table'
import { notesInOrder } from '../numbering'
import { inOrder } from '../order'
import { say, words } from '../words/say'
import { field, type Line } from './line'
import { decimals, setting, unit, yesNo } from './settings'

/** Everything about a table but its figures. */
export function tableLines(table: Table): Line[] {
  return [
    field('heading', say('Overskriften'), table.heading),
    field('caption', say('Tittelen'), table.caption, [yesNo(say('Tabellen mangler i kilden'), table.absent)]),
    field('stub', say('Overskriften over radene'), table.stub),
    ...inOrder(table.columns).map(columnLine),
    ...inOrder(table.rows).map(rowLine),
    ...notesInOrder(table).map((note, i) => noteLine(note, i, table)),
    field('source', say('Kilden'), table.source),
  ]
}

function columnLine(column: Column, i: number): Line {
  const type = setting(say('Slag'), column.type, say(column.type === 'number' ? 'tall' : 'tekst'))
  const formula = setting(
    say('Regnes ut'),
    column.formula ?? null,
    column.formula ? say('ja') : '',
    say('nei'),
  )
  const settings = [unit(column.unit), type, decimals(column.decimals), formula]
  return field(
    `column:${column.id}`,
    say('Kolonne {number}', { number: String(i + 1) }),
    column.label,
    settings,
  )
}

const sums = words<{ above: string; group: string }>({
  above: 'alle rader over',
  group: 'radene siden forrige sum',
})

function rowLine(row: Row, i: number): Line {
  const settings = [
    unit(row.unit),
    decimals(row.decimals),
    yesNo(say('Sumrad'), row.total),
    setting(say('Summeres'), row.sum ?? null, row.sum ? sums[row.sum] : ''),
    yesNo(say('Nøkkeltall på forsiden'), row.highlight),
  ]
  return field(`row:${row.id}`, say('Rad {number}', { number: String(i + 1) }), row.label, settings)
}

function noteLine(note: Note, i: number, table: Table): Line {
  const places = Object.keys(note.at).map((anchor) => placeWords(anchor, table))
  return field(`note:${note.id}`, say('Fotnote {number}', { number: String(i + 1) }), note.text, [
    setting(say('Står ved'), note.at, places.join(', '), say('ingenting')),
  ])
}

/** "raden «Energibruk», kolonnen «2026»" */
function placeWords(anchor: string, table: Table): string {
  if (anchor === 'caption') return say('tittelen')
  if (anchor === 'heading') return say('overskriften')
  const [what, ...ids] = anchor.split(':')
  const named = (list: readonly { id: string; label: string }[], id?: string) => ({
    label: list.find((one) => one.id === id)?.label ?? '',
  })
  const row = (id?: string) => say('raden «{label}»', named(table.rows, id))
  const column = (id?: string) => say('kolonnen «{label}»', named(table.columns, id))
  if (what === 'row') return row(ids[0])
  if (what === 'column') return column(ids[0])
  return `${row(ids[0])}, ${column(ids[1])}`
}
