import { Points } from '@/components/blocks/points'
import type { ViewProps } from '@/components/blocks/props'
import type { Results } from '@/lib/core/blocks/results'

export function ResultsView({ block, language, pastOf }: ViewProps<Results>) {
  return <Points items={block.items} language={language} pastOf={pastOf} />
}
