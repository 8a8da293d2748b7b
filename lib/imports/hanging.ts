import { nanoid } from 'nanoid'
import type { ShownAt } from '@/lib/core/importing/blocks'
import type { Encoded } from '@/lib/pictures/encode'

/**
 * Gives each place that shows a picture of the source a picture of its own, because a section shows only its own.
 * `hung` holds them by their new ids.
 */
export function hanging(pictures: ReadonlyMap<number, Encoded>): {
  hung: Map<string, Encoded>
  shownAt: ShownAt
} {
  const hung = new Map<string, Encoded>()
  const shownAt: ShownAt = (index) => {
    const picture = pictures.get(index)
    if (!picture) return null
    const ref = nanoid()
    hung.set(ref, picture)
    return { type: 'picture', ref, width: picture.width, height: picture.height }
  }
  return { hung, shownAt }
}
