'use client'

import { type ReactNode, useEffect, useState } from 'react'
import { say } from '@/lib/core/words/say'
import { PicturesContext } from '../blocks/figure/pictures'
import { createUploads, type SendPicture } from '../blocks/figure/uploads'
import { Button } from '../ui/button'
import { Icon } from '../ui/icon'
import type { SectionActs } from './block-acts'
import { draggedPicture, inText, pastedPicture } from './picture-in-hand'
import { contentOf } from './store'
import type { Writing } from './writing'

/** The ways of pictures to the server, and back. */
export type PictureWays = { send: SendPicture; address: (ref: string, width: number) => string }

type Props = { writing: Writing; acts: SectionActs; ways: PictureWays; children: ReactNode }

/** What a form of pictures needs; and a picture that is pasted or dropped anywhere becomes a part of its own. */
export function WithPictures({ writing: { store, write }, acts, ways, children }: Props) {
  const [uploads] = useState(() =>
    createUploads(ways.send, (blockId, picture) => {
      const block = contentOf(store.now()).blocks.find(({ id }) => id === blockId)
      if (block?.kind !== 'figure') return
      const to = { type: 'picture', ...picture }
      write([{ path: ['blocks', blockId, 'shown'], to }], block.shown ? say('Bildet er byttet.') : undefined)
    }),
  )
  const [refused, refuse] = useState<File | null>(null)

  useEffect(() => {
    const begin = (file: File) => void uploads.start(acts.add('figure'), file)
    const paste = (event: ClipboardEvent) => {
      const file = pastedPicture(event)
      if (!file) return
      event.preventDefault()
      if (inText(event.target)) refuse(file)
      else begin(file)
    }
    const over = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault()
    const drop = (event: DragEvent) => {
      over(event)
      const file = draggedPicture(event)
      if (file) begin(file)
    }
    // A file that waits is nowhere but here.
    const leave = (event: BeforeUnloadEvent) => uploads.waiting() && event.preventDefault()
    document.addEventListener('paste', paste, true)
    document.addEventListener('dragover', over)
    document.addEventListener('drop', drop)
    addEventListener('online', uploads.retry)
    addEventListener('beforeunload', leave)
    return () => {
      document.removeEventListener('paste', paste, true)
      document.removeEventListener('dragover', over)
      document.removeEventListener('drop', drop)
      removeEventListener('online', uploads.retry)
      removeEventListener('beforeunload', leave)
    }
  }, [uploads, acts])

  return (
    <PicturesContext value={{ uploads, address: ways.address }}>
      {children}
      <div role="status">
        {refused && (
          <div className="b-toast">
            {say('Et bilde kan ikke stå inne i teksten.')}
            <Button
              look="tertiary"
              small
              onClick={() => {
                refuse(null)
                void uploads.start(acts.add('figure'), refused)
              }}
            >
              {say('Legg det inn som bilde')}
            </Button>
            <Button
              look="tertiary"
              small
              data-icon
              aria-label={say('Lukk meldingen')}
              onClick={() => refuse(null)}
            >
              <Icon name="close" />
            </Button>
          </div>
        )}
      </div>
    </PicturesContext>
  )
}
