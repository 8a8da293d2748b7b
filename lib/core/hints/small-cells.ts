import type { Table } from '../blocks/table'
import { inOrder } from '../order'
import { placeWords, smallest, type Telltale, telltales, telltaleWords } from '../small-cells'
import { say } from '../words/say'
import type { Mend, Rule } from './hint'

export const smallCells: Rule = {
  get why() {
    return say('Tall under {smallest} kan vise hvem det gjelder.', { smallest })
  },
  find: ({ blocks }) =>
    inOrder(blocks).flatMap((block) =>
      block.kind !== 'table'
        ? []
        : telltales(block).map((one) => ({
            path: pathOf(block, one),
            says: telltaleWords(one),
            about: `${one.row.id} ${one.column.id} ${one.row.cells[one.column.id]?.value}`,
            mend: mendOf(block, one),
          })),
    ),
}

const pathOf = (table: Table, { row, column }: Pick<Telltale, 'row' | 'column'>) => [
  ...['blocks', table.id, 'rows', row.id],
  ...['cells', column.id],
]

function mendOf(table: Table, { why, hide }: Telltale): Mend | undefined {
  if (!hide) return undefined
  return {
    button: why === 'few' ? say('Skjerm tallet') : say('Skjerm også {place}', { place: placeWords(hide) }),
    changes: [{ path: pathOf(table, hide), to: { value: '', status: 'suppressed' } }],
    done: say('Tallet er skjermet.'),
  }
}
