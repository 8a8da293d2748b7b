'use client'

import type { EditProps } from '@/components/blocks/props'
import { fieldId } from '@/components/form/place'
import { TextArea, TextField } from '@/components/form/written'
import type { Figure } from '@/lib/core/blocks/figure'
import { at } from '@/lib/core/blocks/kind'
import { say } from '@/lib/core/words/say'
import { PicturePlace } from './edit-place'

/** The form of a picture: the file, and what is said about it. */
export function FigureEdit({ block, write }: EditProps<Figure>) {
  const field = (name: 'alt' | 'caption' | 'credit') => ({
    id: fieldId(at(block, name)),
    value: block[name],
    onChange: (event: { target: { value: string } }) =>
      write([{ path: at(block, name), to: event.target.value }]),
  })
  return (
    <div className="b-picture-form">
      <PicturePlace
        block={block}
        onRemove={() => write([{ path: at(block, 'shown'), to: null }], say('Bildet er tatt bort.'))}
      />
      <TextArea
        {...field('alt')}
        label={say('Tekst for dem som ikke ser bildet')}
        hint={say('Beskriv det som er viktig for den som ikke ser bildet. Leses opp i stedet for bildet.')}
        rows={2}
        maxLength={2000}
      />
      <TextField {...field('caption')} label={say('Bildetekst')} maxLength={500} />
      <TextField
        {...field('credit')}
        label={say('Kreditering')}
        hint={say('For eksempel «Foto: Anne Berg». Den som er avbildet, må ha sagt ja til at bildet vises.')}
        maxLength={300}
      />
    </div>
  )
}
