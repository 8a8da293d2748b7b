import { nanoid } from 'nanoid'
import type { Figure } from '@/lib/core/blocks/figure'
import { inOrder, keysAt } from '@/lib/core/order'
import { upload } from '@/lib/pictures/upload'
import { type Act, must, write } from './acts'

/** A picture as its writer wants it. */
export type Hanging = Pick<Figure, 'alt' | 'caption'> & { name: string; draw: () => Promise<Buffer> }

/** Uploads a drawing, and puts it after the results. */
export const hang =
  ({ name, draw, alt, caption }: Hanging): Act =>
  async (actor, id) => {
    const picture = await must(upload(actor, { id, name, bytes: await draw() }))
    const hung: Omit<Figure, 'order'> = {
      id: nanoid(),
      kind: 'figure',
      shown: { type: 'picture', ...picture },
      alt,
      caption,
      credit: 'Illustrasjon: Solvik kommune',
    }
    await write((blocks) => {
      const list = inOrder(blocks)
      const place = list.findIndex(({ kind }) => kind === 'results') + 1
      return [...blocks, { ...hung, order: keysAt(list, place)[0]! }]
    })(actor, id)
  }
