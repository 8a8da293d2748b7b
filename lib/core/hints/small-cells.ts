import { inOrder } from '../order'
import { smallest, telltales, telltaleWords } from '../small-cells'
import type { Rule } from './hint'

export const smallCells: Rule = {
  why: `Tall under ${smallest} kan vise hvem det gjelder. Velg «Vises ikke (skjermet)» for cellen, og for en til dersom den ellers kan regnes ut av summen.`,
  find: ({ blocks }) =>
    inOrder(blocks).flatMap((block) =>
      block.kind !== 'table'
        ? []
        : telltales(block).map((one) => ({
            path: ['blocks', block.id, 'rows', one.row.id, 'cells', one.column.id],
            says: telltaleWords(one),
            about: `${one.row.id} ${one.column.id} ${one.row.cells[one.column.id]?.value}`,
          })),
    ),
}
