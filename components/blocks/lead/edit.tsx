'use client'

import type { EditProps } from '@/components/blocks/props'
import { Writers } from '@/components/form/live/writers'
import { fieldId } from '@/components/form/place'
import { RichField } from '@/components/rich/field'
import { at } from '@/lib/core/blocks/kind'
import type { Lead } from '@/lib/core/blocks/lead'
import { say } from '@/lib/core/words/say'

export function LeadEdit({ block, write }: EditProps<Lead>) {
  const id = fieldId(at(block, 'text'))
  return (
    <div className="b-place">
      <RichField
        kind="line"
        id={id}
        label={say('Ingress')}
        placeholder={say('To eller tre setninger som sier det viktigste')}
        value={block.text}
        onChange={(text) => write([{ path: at(block, 'text'), to: text }])}
      />
      <Writers field={id} place={say('ingressen')} />
    </div>
  )
}
