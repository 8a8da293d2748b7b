import type { ViewProps } from '@/components/blocks/props'
import { RichText } from '@/components/blocks/rich'
import type { Text } from '@/lib/core/blocks/text'
import { inOrder } from '@/lib/core/order'
import { headingOf } from '@/lib/core/words/headings'

export function TextView({ block, siblings, language, year, level = 2 }: ViewProps<Text>) {
  const blocks = inOrder(siblings)
  const sofar = blocks.slice(0, blocks.findIndex((one) => one.id === block.id) + 1)
  const underHeading = sofar.some((one) => headingOf(one, language, year) !== null)
  return (
    <div className="prose">
      <RichText doc={block.body} under={underHeading ? level : level === 3 ? 2 : 1} />
    </div>
  )
}
