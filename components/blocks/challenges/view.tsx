import { Points } from '@/components/blocks/points'
import type { ViewProps } from '@/components/blocks/props'
import type { Challenges } from '@/lib/core/blocks/challenges'

export function ChallengesView({ block, year, language }: ViewProps<Challenges>) {
  return <Points items={block.items} year={year} language={language} />
}
