'use client'

import type { EditProps } from '@/components/blocks/props'
import { fieldId } from '@/components/form/place'
import { RichField } from '@/components/rich/field'
import { at } from '@/lib/core/blocks/kind'
import type { Lead } from '@/lib/core/blocks/lead'

export function LeadEdit({ block, write }: EditProps<Lead>) {
  return (
    <RichField
      kind="line"
      id={fieldId(at(block, 'text'))}
      label="Ingress"
      placeholder="To eller tre setninger som sier det viktigste"
      value={block.text}
      onChange={(text) => write([{ path: at(block, 'text'), to: text }])}
    />
  )
}
