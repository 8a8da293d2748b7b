import { nanoid } from 'nanoid'
import { db } from '@/db/connection'
import { today } from '@/lib/clock'
import { placesOf } from '@/lib/core/places'
import { plus } from '@/lib/core/workdays'
import { findLent } from '@/lib/lending/find'
import { noteLook } from '@/lib/lending/look'
import { lend } from '@/lib/lending/make'
import { sayOutside } from '@/lib/lending/say'
import { type Act, must, opened } from './acts'

/** A section lent out to somebody outside, and what they say there: acts of the demo's people, but for the second. */
export function lentTo(
  holder: string,
  holderIs: string,
): { make: Act; say: (about: string, text: string) => Act } {
  let token = ''
  return {
    make: async (actor, section) => {
      const wish = { section, holder, holderIs, email: '', until: plus(today(), 30), mayComment: true }
      const { link } = await must(lend(actor, wish))
      token = link?.replace('/les/', '') ?? ''
    },
    say: (about, text) => async (actor, id) => {
      const lent = await findLent(db, token)
      if (lent?.state !== 'works') throw new Error('The demo lends out what can be read')
      await noteLook(lent)
      const places = placesOf((await opened(actor, id)).content)
      const place = places.find(({ words }) => words.includes(about))
      if (!place) throw new Error(`«${about}» stands nowhere in ${id}`)
      const words = { thread: nanoid(), comment: nanoid(), place: place.path.join('.'), text }
      await must(sayOutside(token, words))
    },
  }
}
