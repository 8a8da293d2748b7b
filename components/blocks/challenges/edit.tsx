'use client'

import { ItemsEdit } from '@/components/blocks/items/edit'
import type { EditProps } from '@/components/blocks/props'
import type { Challenges } from '@/lib/core/blocks/challenges'
import { say } from '@/lib/core/words/say'

export function ChallengesEdit({ block, write }: EditProps<Challenges>) {
  return <ItemsEdit block={block} name={say('Utfordring')} write={write} />
}
