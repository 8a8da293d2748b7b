import { at } from '../blocks/kind'
import { cell, hasFigure, type Table } from '../blocks/table'
import { inOrder } from '../order'
import { settled } from '../settled'
import type { Found, Rule } from './hint'

/** What a table without a title or rows lacks, `lacks` says; here is what may be meant, but looks forgotten. */
export const emptyTables: Rule = {
  why: 'Lesere skal kunne se hvor tallene kommer fra, og en tom kolonne ser glemt ut.',
  find: (content) =>
    inOrder(content.blocks).flatMap((block) =>
      block.kind === 'table' && !block.absent ? inTable(settled(block)) : [],
    ),
}

function inTable(table: Table): Found[] {
  const name = table.caption.trim() === '' ? 'Tabellen' : `Tabellen «${table.caption}»`
  if (table.columns.length === 0 || table.rows.length === 0) return []
  const empty = inOrder(table.columns).filter((column) =>
    table.rows.every((row) => hasFigure(cell(row, column)) && cell(row, column).value.trim() === ''),
  )
  const columns = empty.map((column) => ({
    path: at(table, 'columns', column.id, 'label'),
    says: `${name}: kolonnen «${column.label}» har ingen tall.`,
    about: `${table.id} ${column.id}`,
  }))
  if (table.source.trim() !== '') return columns
  return [
    ...columns,
    {
      path: at(table, 'source'),
      says: `${name} sier ikke hvor tallene kommer fra.`,
      about: `${table.id} source`,
    },
  ]
}
