import { type Block, kindOf } from '@/lib/core/blocks/all'
import { plain } from '@/lib/core/rich'
import { sentence } from '@/lib/core/words/counts'
import { say } from '@/lib/core/words/say'

/** The block's kind, as its name in lists: "Resultater". */
export const kindName = (block: Block) => sentence(kindOf(block).name)

/** How far a block is, in the list of parts. */
export function blockState(block: Block, siblings: readonly Block[]): string {
  const lacking = kindOf(block).lacks(block, siblings).length
  if (lacking > 0) return say('{count} mangler', { count: lacking })
  if ('items' in block)
    return say('{count, plural, one {# punkt} other {# punkter}}', { count: block.items.length })
  return say('Ferdig')
}

/** "31 av om lag 50 ord" over a lead; nothing over other blocks. */
export function blockLength(block: Block): string | null {
  if (block.kind !== 'lead') return null
  const count = plain(block.text).split(/\s+/).filter(Boolean).length
  return say('{count} av om lag 50 ord', { count: String(count) })
}
