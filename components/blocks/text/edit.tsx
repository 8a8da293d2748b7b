'use client'

import type { EditProps } from '@/components/blocks/props'
import { Writers } from '@/components/form/live/writers'
import { fieldId } from '@/components/form/place'
import { RichField } from '@/components/rich/field'
import { at } from '@/lib/core/blocks/kind'
import type { Text } from '@/lib/core/blocks/text'
import { say } from '@/lib/core/words/say'

export function TextEdit({ block, write }: EditProps<Text>) {
  const id = fieldId(at(block, 'body'))
  return (
    <div className="b-body b-place">
      <RichField
        kind="rich"
        id={id}
        label={block.heading || say('Tekst')}
        placeholder={say('Skriv avsnitt, overskrifter og lister, eller lim inn fra Word')}
        value={block.body}
        onChange={(body) => write([{ path: at(block, 'body'), to: body }])}
      />
      <Writers field={id} place={say('teksten')} />
    </div>
  )
}
