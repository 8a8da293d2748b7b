import { differingTotals, differingWords } from '../grid/totals'
import { inOrder } from '../order'
import type { Rule } from './finding'

export const totals: Rule = {
  name: 'Summer som ikke stemmer',
  why: 'Summen i tabellen er ikke det radene over den gir.',
  find: (sections) =>
    sections.flatMap(({ id, content }) =>
      inOrder(content.blocks).flatMap((block) =>
        block.kind !== 'table'
          ? []
          : differingTotals(block).map((one) => ({
              says: `${one.row.label || 'En sum'} er ikke summen av radene.`,
              places: [
                { section: id, path: ['blocks', block.id], says: differingWords(one), within: block.caption },
              ],
              about: [id, block.id, one.row.id, one.column.id, one.written, one.gives].join(' '),
            })),
      ),
    ),
}
