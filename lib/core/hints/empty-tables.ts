import { at } from '../blocks/kind'
import { cell, hasFigure, type Table } from '../blocks/table'
import { tableName } from '../blocks/table-lacks'
import { inOrder } from '../order'
import { settled } from '../settled'
import { say } from '../words/say'
import type { Found, Rule } from './hint'

/** What a table without a title or rows lacks, `lacks` says; here is what may be meant, but looks forgotten. */
export const emptyTables: Rule = {
  get why() {
    return say('Lesere skal kunne se hvor tallene kommer fra, og en tom kolonne ser glemt ut.')
  },
  find: (content) =>
    inOrder(content.blocks).flatMap((block) =>
      block.kind === 'table' && !block.absent ? inTable(settled(block)) : [],
    ),
}

function inTable(table: Table): Found[] {
  const name = tableName(table)
  if (table.columns.length === 0 || table.rows.length === 0) return []
  const empty = inOrder(table.columns).filter((column) =>
    table.rows.every((row) => hasFigure(cell(row, column)) && cell(row, column).value.trim() === ''),
  )
  const columns = empty.map((column) => ({
    path: at(table, 'columns', column.id, 'label'),
    says: say('{name}: kolonnen «{column}» har ingen tall.', { name, column: column.label }),
    about: `${table.id} ${column.id}`,
  }))
  if (table.source.trim() !== '') return columns
  return [
    ...columns,
    {
      path: at(table, 'source'),
      says: say('{name} sier ikke hvor tallene kommer fra.', { name }),
      about: `${table.id} source`,
    },
  ]
}
