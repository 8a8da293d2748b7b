import { and, eq, gte, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { db, type Tx } from '@/db/connection'
import { news } from '@/db/schema/mail'
import { now } from '@/lib/clock'
import { type Actor, may } from '@/lib/core/access'
import type { News } from '@/lib/core/mail/news'
import type { remindSchema } from '@/lib/core/mail/reminding'
import { done, type Outcome, refused } from '@/lib/core/outcome'
import { type Found, findSection } from '@/lib/sections/find'
import { approvers } from '@/lib/sections/people'
import { announce } from './announce'
import { writersOf } from './writers'

const halfDay = 12 * 60 * 60 * 1000

/** Reminds those with whom these sections lie: approvers of what is submitted, else who writes. Says how many people were told. */
export async function remind(
  actor: Actor,
  { sections }: z.output<typeof remindSchema>,
): Promise<Outcome<{ people: number }>> {
  if (!may(actor, 'manageReports'))
    return refused('forbidden', 'Bare rapportansvarlige kan minne om kapitler.')
  return db.transaction(async (tx) => {
    const approversOf = await approvers(tx)
    const reminded = await remindedLately(tx, sections)
    const all: News[] = []
    for (const id of new Set(sections)) {
      const found = await findSection(tx, actor, id)
      if (!found || found.imported || found.state === 'approved') continue
      const lies = found.state === 'submitted' ? approversOf(found) : await withWriters(tx, found)
      const to = lies.filter((person) => person !== actor.id && !reminded.has(`${id} ${person}`))
      all.push({ kind: 'reminded', by: actor.id, sectionId: id, to })
    }
    await announce(tx, ...all)
    return done({ people: new Set(all.flatMap(({ to }) => to)).size })
  })
}

/** Whoever answers for it; else those who have written; else those who write for its unit. */
async function withWriters(tx: Tx, { ownerId, authors, departmentId }: Found): Promise<string[]> {
  if (ownerId) return [ownerId]
  if (authors.length > 0) return authors
  return departmentId ? writersOf(tx, departmentId) : []
}

/** Nobody is reminded of the same twice in half a day, however often the button is pressed. */
async function remindedLately(tx: Tx, sections: readonly string[]): Promise<Set<string>> {
  const since = new Date(now().getTime() - halfDay)
  const rows = await tx
    .select({ section: news.sectionId, person: news.personId })
    .from(news)
    .where(and(eq(news.kind, 'reminded'), inArray(news.sectionId, [...sections]), gte(news.at, since)))
  return new Set(rows.map(({ section, person }) => `${section} ${person}`))
}
