import { and, count, eq, gte } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { comment, thread } from '@/db/schema/comments'
import { draft } from '@/db/schema/reports'
import { now } from '@/lib/clock'
import { type OutsideWords, outsideLimits } from '@/lib/core/lending'
import { asNode } from '@/lib/core/merge'
import { absent, done, type Outcome, refused } from '@/lib/core/outcome'
import { placesOf, wordsAt } from '@/lib/core/places'
import { mostComments, mostThreads } from '@/lib/core/talk'
import { say } from '@/lib/core/words/say'
import { append } from '@/lib/log'
import { announce } from '@/lib/mail/announce'
import { tell } from '@/lib/notify'
import { newsOf } from '@/lib/talk/telling'
import { type Lent, type Link, lockLent } from './find'

type Working = Lent & { state: 'works' }

/**
 * Says something from outside: in a thread that the same link began, or in a new one. Saying the same comment twice is
 * harmless. Those hear of it who would hear of a colleague's.
 */
export function sayOutside(token: string, words: OutsideWords): Promise<Outcome> {
  return db.transaction(async (tx) => {
    const lent = await lockLent(tx, token)
    if (lent?.state !== 'works') return absent
    const { link, section } = lent
    if (!link.mayComment) return readOnly()
    const [standing] = await tx.select().from(comment).where(eq(comment.id, words.comment))
    if (standing) return isSame(standing, link, words) ? done() : otherwise()
    const may = await room(tx, link.id)
    if (!may.ok) return may
    const placed = await inThread(tx, lent, words)
    if (!placed.ok) return placed
    await tx.insert(comment).values({
      id: words.comment,
      threadId: words.thread,
      linkId: link.id,
      text: words.text,
      at: now(),
    })
    await tell(tx, 'section_talk', section.id)
    await announce(tx, ...(await newsOf(tx, link.id, section, { thread: words.thread, mentions: [] })))
    await append(tx, {
      actor: link.id,
      kind: 'lending.comment',
      reportId: section.reportId,
      sectionId: section.id,
      subject: link.id,
      data: { comment: words.comment },
    })
    return done()
  })
}

/** An old page that is sent once more with other words has the ids of what was said the first time. */
function isSame(said: typeof comment.$inferSelect, { id }: Link, { thread, text }: OutsideWords): boolean {
  return said.linkId === id && said.threadId === thread && said.text === text
}

const otherwise = () =>
  refused('stale', say('Noe annet er sendt fra den samme siden. Les det over, og send på nytt.'))
const readOnly = () => refused('forbidden', say('Lenken er bare til å lese med.'))

/** Whoever has the address may say so much, and so much at a time. */
async function room(tx: Tx, linkId: string): Promise<Outcome> {
  const { ever, soon, minutes } = outsideLimits
  const said = async (since?: Date) => {
    const [row] = await tx
      .select({ count: count() })
      .from(comment)
      .where(and(eq(comment.linkId, linkId), since && gte(comment.at, since)))
    return row?.count ?? 0
  }
  if ((await said()) >= ever)
    return refused('later', say('Det er plass til {count} kommentarer med denne lenken.', { count: ever }))
  if ((await said(new Date(now().getTime() - minutes * 60_000))) >= soon)
    return refused('later', say('Det er kommet mange kommentarer på kort tid. Prøv igjen om noen minutter.'))
  return done()
}

/** The thread that it is said in: one of the link's own, or a new one at a place of the draft. */
async function inThread(tx: Tx, { link, section }: Working, words: OutsideWords): Promise<Outcome> {
  const [standing] = await tx.select().from(thread).where(eq(thread.id, words.thread))
  if (standing) {
    if (standing.linkId !== link.id || standing.sectionId !== section.id) return absent
    const [said] = await tx.select({ count: count() }).from(comment).where(eq(comment.threadId, standing.id))
    return (said?.count ?? 0) < mostComments
      ? done()
      : refused(
          'invalid',
          say('Det er plass til {count} svar i en samtale. Begynn en ny.', { count: mostComments }),
        )
  }
  const [begun] = await tx.select({ count: count() }).from(thread).where(eq(thread.sectionId, section.id))
  if ((begun?.count ?? 0) >= mostThreads)
    return refused(
      'invalid',
      say('Det er plass til {count} samtaler om et kapittel.', { count: mostThreads }),
    )
  const [row] = await tx.select({ content: draft.content }).from(draft).where(eq(draft.sectionId, section.id))
  const place = row && placesOf(row.content).find(({ path }) => path.join('.') === words.place)
  if (!row || !place) return refused('stale', say('Det du ville kommentere, er ikke lenger i kapittelet.'))
  const anchor = {
    path: [...place.path],
    words: wordsAt(asNode(row.content), place.path).slice(0, 50_000).toWellFormed(),
  }
  await tx
    .insert(thread)
    .values({ id: words.thread, sectionId: section.id, anchor, linkId: link.id, createdAt: now() })
  return done()
}
