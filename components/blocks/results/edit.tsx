'use client'

import { ItemsEdit } from '@/components/blocks/items/edit'
import type { EditProps } from '@/components/blocks/props'
import type { Results } from '@/lib/core/blocks/results'

export function ResultsEdit({ block, write }: EditProps<Results>) {
  return <ItemsEdit block={block} name="Resultat" write={write} />
}
