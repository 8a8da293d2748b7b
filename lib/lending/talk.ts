import { eq } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import type { LentWords } from '@/components/report/lent-talk'
import { db } from '@/db/connection'
import { thread } from '@/db/schema/comments'
import { placesOf } from '@/lib/core/places'
import type { Content } from '@/lib/core/section'
import { placed } from '@/lib/core/talk/standings'
import { brief } from '@/lib/core/words/lists'
import { say } from '@/lib/core/words/say'
import { threadsOf } from '@/lib/talk/open'
import type { Link } from './find'

/** Who is named to somebody outside: whoever made the link; all others speak for the house. */
export type Named = { maker: string; house: string }

/** What was said in the threads that a link began, and what more can be spoken of. */
export async function lentTalk(
  { id, madeBy }: Link,
  content: Content,
  { maker, house }: Named,
): Promise<Pick<LentWords, 'threads' | 'places' | 'next'>> {
  const threads = placed(await threadsOf(db, eq(thread.linkId, id)), content)
  const name = (by: string) => (by === id ? say('Du') : by === madeBy ? maker : house)
  return {
    threads: threads.map(({ thread, place }) => ({
      id: thread.id,
      place,
      settled: thread.settled !== null,
      next: nanoid(),
      said: thread.comments.map(({ id, by, at, text, edited }) => ({
        ...{ id, text, edited },
        by: name(by),
        at: new Date(at),
      })),
    })),
    places: placesOf(content).map(({ path, name, of, words }) => ({
      value: path.join('.'),
      name: [name, brief(words, 40)].filter(Boolean).join(' · '),
      of,
    })),
    next: { thread: nanoid(), comment: nanoid() },
  }
}
