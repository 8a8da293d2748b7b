import { inOrder } from '../order'
import { settled } from '../settled'
import { say } from '../words/say'
import type { Kind } from './kind'
import { cell, type Table, tableSchema } from './table'
import { tableLacks } from './table-lacks'

export const table: Kind<Table> = {
  get name() {
    return say('tabell')
  },
  get hint() {
    return say('Nøkkeltall eller regnskap. Lim gjerne inn fra et regneark.')
  },
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
