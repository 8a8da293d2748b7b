'use client'

import { ItemsEdit } from '@/components/blocks/items/edit'
import type { EditProps } from '@/components/blocks/props'
import type { Results } from '@/lib/core/blocks/results'
import { say } from '@/lib/core/words/say'

export function ResultsEdit({ block, write }: EditProps<Results>) {
  return <ItemsEdit block={block} name={say('Resultat')} write={write} />
}
