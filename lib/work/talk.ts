import { and, arrayContains, asc, eq, exists, isNull, or } from 'drizzle-orm'
import { db } from '@/db/connection'
import { comment, thread } from '@/db/schema/comments'
import { section } from '@/db/schema/reports'
import { sectionAuthor } from '@/db/schema/versions'
import type { Actor } from '@/lib/core/access'
import { findSection } from '@/lib/sections/find'
import { namesOf } from '@/lib/sections/people'
import { speaker } from '@/lib/talk/speaker'

type Told = { section: string; title: string; by: string; at: Date }
/** A comment that names the actor and has no answer from them yet. */
export type Mention = Told & { thread: string; text: string }
/** How many open threads of one of the actor's sections somebody else spoke last in. */
export type Unanswered = { section: string; title: string; count: number; thread: string }

export type MyTalk = { mentions: Mention[]; unanswered: Unanswered[]; people: Record<string, string> }

/** What others have said to the actor, or about what is theirs: newest first, and only where they may read. */
export async function myTalk(actor: Actor): Promise<MyTalk> {
  const found = await openThreads(actor)
  const titles = await readable(actor, [...new Set(found.map((one) => one.section))])
  const threads = found.flatMap((one) => {
    const title = titles.get(one.section)
    return title === undefined ? [] : [{ ...one, title }]
  })
  const mentions = threads.flatMap((one) => mentionIn(one, actor.id) ?? []).sort((a, b) => +b.at - +a.at)
  const people = await namesOf(
    db,
    mentions.map(({ by }) => by),
  )
  return { mentions, unanswered: unansweredIn(threads, actor.id), people }
}

type Said = { by: string; at: Date; text: string; mentions: string[] }
type Open = { thread: string; section: string; mine: boolean; by: string; said: Said[] }

/** Open threads about sections that the actor owns or has written in, or in which they are named. */
async function openThreads(actor: Actor): Promise<Open[]> {
  const wrote = exists(
    db
      .select({ id: sectionAuthor.personId })
      .from(sectionAuthor)
      .where(and(eq(sectionAuthor.sectionId, thread.sectionId), eq(sectionAuthor.personId, actor.id))),
  )
  const named = exists(
    db
      .select({ id: comment.id })
      .from(comment)
      .where(and(eq(comment.threadId, thread.id), arrayContains(comment.mentions, [actor.id]))),
  )
  const mine = or(eq(section.ownerId, actor.id), wrote)
  const rows = await db
    .select({ thread, comment, mine: mine ?? wrote })
    .from(thread)
    .innerJoin(section, eq(section.id, thread.sectionId))
    .leftJoin(comment, eq(comment.threadId, thread.id))
    .where(and(isNull(thread.settled), or(mine, named)))
    .orderBy(asc(thread.createdAt), asc(comment.at))
  const threads = new Map<string, Open>()
  for (const row of rows) {
    const { id, sectionId, createdBy, linkId } = row.thread
    const one = threads.get(id) ?? {
      thread: id,
      section: sectionId,
      mine: Boolean(row.mine),
      by: speaker({ personId: createdBy, linkId }),
      said: [],
    }
    if (row.comment) one.said.push({ ...row.comment, by: speaker(row.comment) })
    threads.set(id, one)
  }
  return [...threads.values()]
}

/** The titles of those sections that the actor may read. */
async function readable(actor: Actor, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await Promise.all(ids.map((id) => findSection(db, actor, id)))
  return new Map(found.flatMap((one) => (one ? [[one.id, one.title] as const] : [])))
}

type Titled = Open & { title: string }

function mentionIn({ thread, section, title, said }: Titled, me: string): Mention | null {
  const at = said.findLastIndex(({ mentions }) => mentions.includes(me))
  const one = said[at]
  if (!one || said.slice(at + 1).some(({ by }) => by === me)) return null
  return { thread, section, title, by: one.by, at: one.at, text: one.text }
}

function unansweredIn(threads: readonly Titled[], me: string): Unanswered[] {
  const found = new Map<string, Unanswered>()
  for (const { thread, section, title, mine, by, said } of threads) {
    if (!mine || (said.at(-1)?.by ?? by) === me) continue
    const before = found.get(section)
    found.set(section, before ? { ...before, count: before.count + 1 } : { section, title, thread, count: 1 })
  }
  return [...found.values()]
}
