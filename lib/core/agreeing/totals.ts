import { differingTotals, differingWords } from '../grid/totals'
import { inOrder } from '../order'
import { say } from '../words/say'
import type { Rule } from './finding'

export const totals: Rule = {
  get name() {
    return say('Summer som ikke stemmer')
  },
  get why() {
    return say('Summen i tabellen er ikke det radene over den gir.')
  },
  find: (sections) =>
    sections.flatMap(({ id, content }) =>
      inOrder(content.blocks).flatMap((block) =>
        block.kind !== 'table'
          ? []
          : differingTotals(block).map((one) => ({
              says: say('{row} er ikke summen av radene.', { row: one.row.label || say('En sum') }),
              places: [
                { section: id, path: ['blocks', block.id], says: differingWords(one), within: block.caption },
              ],
              about: [id, block.id, one.row.id, one.column.id, one.written, one.gives].join(' '),
            })),
      ),
    ),
}
