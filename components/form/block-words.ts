import { type Block, kindOf } from '@/lib/core/blocks/all'
import { plain } from '@/lib/core/rich'
import { sentence } from '@/lib/core/words/counts'
import { headingOf } from '@/lib/core/words/headings'

/** The block's kind, as its name in lists: "Resultater". */
export const kindName = (block: Block) => sentence(kindOf(block).name)

/** What stands over a block in its form. */
export function blockHeading(block: Block, year: number): string {
  const caption = 'caption' in block && block.caption.trim()
  if (caption) return `${kindName(block)}: ${caption}`
  return headingOf(block, 'nb', year) ?? kindName(block)
}

/** How far a block is, in the list of parts. */
export function blockState(block: Block, siblings: readonly Block[]): string {
  const lacking = kindOf(block).lacks(block, siblings).length
  if (lacking > 0) return lacking === 1 ? '1 mangler' : `${lacking} mangler`
  if ('items' in block) return block.items.length === 1 ? '1 punkt' : `${block.items.length} punkter`
  return 'Ferdig'
}

/** "31 av om lag 50 ord" over a lead; nothing over other blocks. */
export function blockLength(block: Block): string | null {
  if (block.kind !== 'lead') return null
  const count = plain(block.text).split(/\s+/).filter(Boolean).length
  return `${count} av om lag 50 ord`
}
