import { z } from 'zod'
import { id, order, text } from '../text'
import { at, type Kind, type Lack } from './kind'

export const chartForms = ['bar', 'line'] as const

/** A drawing of some rows of a table of the same section; the table stands beside it. */
const schema = z.strictObject({
  id,
  kind: z.literal('chart'),
  order,
  caption: text(500),
  form: z.enum(chartForms),
  /** The table it draws, or null while none is chosen. */
  table: id.nullable(),
  /** Row ids to draw; none means the first row. */
  rows: z.record(id, z.literal(true)),
  /** Column ids to leave out (a column of changes, for example). */
  without: z.record(id, z.literal(true)),
  /** What the chart says, for those who do not see it. */
  alt: text(2000),
})
export type Chart = z.infer<typeof schema>

export const chart: Kind<Chart> = {
  name: 'figur',
  hint: 'Søyler eller linje, tegnet fra en tabell i kapittelet.',
  schema,
  blank: (newId, order) => ({
    id: newId(),
    kind: 'chart',
    order,
    caption: '',
    form: 'bar',
    table: null,
    rows: {},
    without: {},
    alt: '',
  }),
  lacks: (block, siblings) => {
    const lacks: Lack[] = []
    if (block.caption.trim() === '')
      lacks.push({ path: at(block, 'caption'), says: 'Figuren har ingen tittel.' })
    if (!siblings.some((one) => one.kind === 'table' && one.id === block.table)) {
      lacks.push({ path: at(block, 'table'), says: 'Figuren har ingen tabell å tegne fra.' })
    }
    if (block.alt.trim() === '') {
      lacks.push({ path: at(block, 'alt'), says: 'Figuren mangler tekst for dem som ikke ser den.' })
    }
    return lacks
  },
  words: (block) => [block.caption, block.alt],
}
