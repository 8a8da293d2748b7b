import type { Block, Blocks, KindName } from '../blocks/all'
import type { Chart } from '../blocks/chart'
import type { NewId } from '../blocks/kind'
import { inOrder } from '../order'
import { line, rich } from '../rich'
import type { Content } from '../section'
import type { Span } from './span'
import { type RolledTable, rolledTable } from './table'
import type { Along } from './wish'
import { withYears } from './years'

type Wish = { span: Span; along: Pick<Along, 'tables' | 'parts'> }
type Given = Wish & { newId: NewId; tables: ReadonlyMap<string, RolledTable> }

/** What is left of a part a report later; null: it does not come along. */
type Carry<B> = (block: B, given: Given) => B | null

/** The words of a heading, with the year of the report. */
const named = (heading: string | null, { from, to }: Span) =>
  heading && withYears(heading, (year) => (year === from ? to : year))

const carries: { [K in KindName]: Carry<Blocks[K]> } = {
  lead: (block, { along }) => (along.parts ? { ...block, text: line('') } : null),
  results: (block, { along, span }) =>
    along.parts ? { ...block, heading: named(block.heading, span), items: [] } : null,
  challenges: (block, { along, span }) =>
    along.parts ? { ...block, heading: named(block.heading, span), items: [] } : null,
  // Last year's challenges are asked about anew; what was answered then is done with.
  answers: () => null,
  text: (block, { along, span }) =>
    along.parts ? { ...block, heading: named(block.heading, span), body: rich('') } : null,
  table: (block, { tables }) => tables.get(block.id)?.table ?? null,
  chart: (block, { tables }) => {
    const source = tables.get(block.table ?? '')
    return source ? redrawn(block, source) : null
  },
  seats: (block, { along }) => (along.tables ? block : null),
  // Goals hold for more than a year, and decisions until they are carried out.
  goals: (block, { along, span, newId }) =>
    along.parts
      ? {
          ...block,
          heading: named(block.heading, span),
          goals: block.goals.map((one) => ({ ...one, id: newId(), result: '', status: null, comment: '' })),
          decisions: block.decisions
            .filter(({ status }) => status !== 'done')
            .map((one) => ({ ...one, id: newId(), status: null, comment: '' })),
        }
      : null,
  // A picture shows what was then.
  figure: () => null,
}

/** The same drawing of the table as it is now; what it says to those who do not see it was said of other figures. */
function redrawn(chart: Chart, { table, next, years }: RolledTable): Chart {
  const follow = (marked: Record<string, true>, there: readonly { id: string }[]) => {
    const ids = Object.keys(marked).flatMap((id) => [id, next.get(id) ?? id])
    return Object.fromEntries(there.filter(({ id }) => ids.includes(id)).map(({ id }) => [id, true as const]))
  }
  return {
    ...chart,
    table: table.id,
    caption: years(chart.caption),
    rows: follow(chart.rows, table.rows),
    without: follow(chart.without, table.columns),
    alt: '',
    altOf: '',
  }
}

/**
 * What a section of next year's report begins with: the shape of last year's, its tables with last year's figures,
 * and nothing of its words. Its parts are new; rows and columns live on.
 */
export function rolledContent(content: Content, wish: Wish, newId: NewId): Content {
  const blocks = inOrder(content.blocks)
  const tables = new Map(
    wish.along.tables
      ? blocks.flatMap((block): [string, RolledTable][] => {
          if (block.kind !== 'table' || block.absent) return []
          const made = rolledTable(block, wish.span, newId)
          return [[block.id, { ...made, table: { ...made.table, id: newId() } }]]
        })
      : [],
  )
  const given = { ...wish, newId, tables }
  const carried = blocks.flatMap((block, i) => {
    const before = blocks[i - 1]
    // Running text without headings is one empty place to write in, however many parts it had.
    const isMore = block.kind === 'text' && block.heading === null
    if (isMore && before?.kind === 'text' && before.heading === null) return []
    const carry = carries[block.kind] as Carry<Block>
    const one = carry(block, given)
    if (!one || isHollow(one)) return []
    return [one.kind === 'table' ? one : { ...one, id: newId() }]
  })
  return { ...content, blocks: carried }
}

/**
 * Of what nobody has signed only the shapes come along: figures and goals of a draft would come without those who wrote
 * them, before people who may not have read it.
 */
export function shapesOf(content: Content): Content {
  const blocks = content.blocks
    .filter(({ kind }) => kind !== 'seats' && kind !== 'goals')
    .map((block) =>
      block.kind === 'table' ? { ...block, rows: block.rows.map((row) => ({ ...row, cells: {} })) } : block,
    )
  return { ...content, blocks }
}

/** Goals and decisions that were all done with leave no part behind. */
const isHollow = (block: Block) => block.kind === 'goals' && block.goals.length + block.decisions.length === 0
