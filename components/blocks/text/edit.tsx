'use client'

import type { EditProps } from '@/components/blocks/props'
import { fieldId } from '@/components/form/place'
import { RichField } from '@/components/rich/field'
import { at } from '@/lib/core/blocks/kind'
import type { Text } from '@/lib/core/blocks/text'

export function TextEdit({ block, write }: EditProps<Text>) {
  return (
    <div className="b-body">
      <RichField
        kind="rich"
        id={fieldId(at(block, 'body'))}
        label={block.heading || 'Tekst'}
        placeholder="Skriv avsnitt, overskrifter og lister, eller lim inn fra Word"
        value={block.body}
        onChange={(body) => write([{ path: at(block, 'body'), to: body }])}
      />
    </div>
  )
}
