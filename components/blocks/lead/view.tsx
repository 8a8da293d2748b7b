import type { ViewProps } from '@/components/blocks/props'
import { LineText } from '@/components/blocks/rich'
import type { Lead } from '@/lib/core/blocks/lead'

export function LeadView({ block }: Pick<ViewProps<Lead>, 'block'>) {
  return (
    <p className="lead">
      <LineText doc={block.text} />
    </p>
  )
}
