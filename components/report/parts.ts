import { fits } from '@/components/blocks/table/fits'
import type { Block } from '@/lib/core/blocks/all'
import type { Chart } from '@/lib/core/blocks/chart'
import type { Lead } from '@/lib/core/blocks/lead'
import { inOrder } from '@/lib/core/order'
import { headingOf } from '@/lib/core/words/headings'
import type { PublicNode } from './model'

/** A heading and what stands under it, until the next one. Only the first part may lack a heading. */
export type Part = { id: string; heading: string | null; blocks: Block[] }

/** A lead that opens the section stands in the head of its page. */
export function opening(section: PublicNode): Lead | null {
  const first = inOrder(section.blocks)[0]
  return first?.kind === 'lead' ? first : null
}

export function partsOf(section: PublicNode, year: number): Part[] {
  const lead = opening(section)
  const parts: Part[] = []
  for (const block of inOrder(section.blocks)) {
    if (block === lead) continue
    const heading = headingOf(block, section.language, year)
    const last = parts.at(-1)
    if (last && heading === null) last.blocks.push(block)
    else parts.push({ id: `d-${block.id}`, heading, blocks: [block] })
  }
  return parts
}

/** Blocks that stand side by side: a table with the chart of it that follows, or charts in a row; others alone. */
export function rowsOf(blocks: readonly Block[]): Block[][] {
  const rows: Block[][] = []
  for (const block of blocks) {
    const row = rows.at(-1)
    if (row && block.kind === 'chart' && standsBeside(block, row)) row.push(block)
    else rows.push([block])
  }
  return rows
}

function standsBeside(chart: Chart, row: readonly Block[]): boolean {
  const [first, second] = row
  if (first?.kind === 'chart') return true
  return first?.kind === 'table' && !second && first.id === chart.table && fits(first)
}
