import type { Block } from '@/lib/core/blocks/all'
import type { Chart } from '@/lib/core/blocks/chart'
import type { Table } from '@/lib/core/blocks/table'
import { inOrder } from '@/lib/core/order'

/**
 * The blocks with the rows and columns that last year's tables had too, by heading and label: in life they came along
 * when the report was rolled forward.
 */
export function livingOn(blocks: Block[], last: readonly Block[]): Block[] {
  const was = last.filter((block) => block.kind === 'table')
  const ids = new Map<string, string>()
  for (const table of blocks.filter((block) => block.kind === 'table')) {
    const before = was.find(({ heading }) => heading === table.heading)
    if (!before) continue
    for (const [list, old] of [
      [table.rows, before.rows],
      [table.columns, before.columns],
    ] as const)
      for (const { id, label } of list) ids.set(id, old.find((one) => one.label === label)?.id ?? id)
  }
  const name = (id: string) => ids.get(id) ?? id
  return blocks.map((block) => {
    if (block.kind === 'table') return renamed(block, name)
    return block.kind === 'chart' ? redrawn(block, name) : block
  })
}

type Name = (id: string) => string

const marks = (of: Record<string, true>, name: Name) =>
  Object.fromEntries(Object.keys(of).map((id) => [name(id), true as const]))

function renamed(table: Table, name: Name): Table {
  const at = (anchor: string) => anchor.split(':').map(name).join(':')
  return {
    ...table,
    columns: inOrder(table.columns).map(({ formula, ...one }) => ({
      ...one,
      id: name(one.id),
      ...(formula && { formula: { ...formula, of: formula.of.map(name) } }),
    })),
    rows: table.rows.map((row) => ({
      ...row,
      id: name(row.id),
      cells: Object.fromEntries(Object.entries(row.cells).map(([column, cell]) => [name(column), cell])),
    })),
    notes: table.notes.map((note) => ({ ...note, at: marks(note.at, at) })),
  }
}

const redrawn = (chart: Chart, name: Name): Chart => ({
  ...chart,
  rows: marks(chart.rows, name),
  without: marks(chart.without, name),
})
