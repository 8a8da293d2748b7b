import { Points } from '@/components/blocks/points'
import type { ViewProps } from '@/components/blocks/props'
import type { Results } from '@/lib/core/blocks/results'

export function ResultsView({ block, year, language }: ViewProps<Results>) {
  return <Points items={block.items} year={year} language={language} />
}
