import { cell, type Table } from '../blocks/table'
import { inOrder } from '../order'
import { smallest, telltales, telltaleWords } from '../small-cells'
import { say } from '../words/say'
import type { Found, Rule } from './finding'

export const smallCells: Rule = {
  get name() {
    return say('Små tall om mennesker')
  },
  get why() {
    return say(
      'Tall under {smallest} kan vise hvem det gjelder. Velg «Vises ikke (skjermet)» for cellen, og for en til dersom den ellers kan regnes ut av summen, eller skriv hvorfor tallet kan stå.',
      { smallest },
    )
  },
  find: (sections) =>
    sections.flatMap(({ id, content }) =>
      inOrder(content.blocks).flatMap((block) => (block.kind === 'table' ? inTable(id, block) : [])),
    ),
}

/** One finding for each table: whoever judges it judges all of it. */
function inTable(section: string, table: Table): Found[] {
  const found = telltales(table)
  if (found.length === 0) return []
  const about = found.map(
    ({ row, column, why }) => `${row.id} ${column.id} ${why} ${cell(row, column).value}`,
  )
  return [
    {
      says: say('Tabellen «{table}» kan vise hvem tallene gjelder.', { table: table.caption }),
      places: found.map((one) => ({
        section,
        path: ['blocks', table.id, 'rows', one.row.id, 'cells', one.column.id],
        says: telltaleWords(one).replace(/\.$/, ''),
        within: '',
      })),
      about: [section, table.id, ...about].join(' '),
    },
  ]
}
