import { z } from 'zod'
import { altLacks, altState } from '../chart-alt'
import { nonsense } from '../chart-sense'
import { id, order, text } from '../text'
import { say } from '../words/say'
import { at, type Kind, type Lack } from './kind'
import type { Table } from './table'

export const chartForms = ['bar', 'line', 'stacked', 'share'] as const

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
  /** The figures that the text was approved for; empty while it is only proposed. Absent in older content. */
  altOf: text(40).optional(),
})
export type Chart = z.infer<typeof schema>

export const chart: Kind<Chart> = {
  get name() {
    return say('figur')
  },
  get hint() {
    return say('Søyler, linje eller andeler, tegnet fra en tabell i kapittelet.')
  },
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
    altOf: '',
  }),
  lacks: chartLacks,
  words: (block) => [block.caption, block.alt],
}

function chartLacks(block: Chart, siblings: readonly { id: string; kind: string }[]): Lack[] {
  const table = siblings.find((one): one is Table => one.kind === 'table' && one.id === block.table)
  const lacks: Lack[] = []
  if (block.caption.trim() === '')
    lacks.push({ path: at(block, 'caption'), says: say('Figuren har ingen tittel.') })
  if (!table) {
    lacks.push({ path: at(block, 'table'), says: say('Figuren har ingen tabell å tegne fra.') })
    if (block.alt.trim() === '') lacks.push({ path: at(block, 'alt'), says: altLacks.missing })
    return lacks
  }
  const state = altState(block, table)
  return [
    ...lacks,
    ...nonsense(block, table).map((says) => ({ path: at(block, 'rows'), says })),
    ...(state === 'approved' ? [] : [{ path: at(block, 'alt'), says: altLacks[state] }]),
  ]
}
