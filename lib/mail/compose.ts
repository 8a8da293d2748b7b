import { and, asc, eq, isNull } from 'drizzle-orm'
import { db, type Tx } from '@/db/connection'
import { news } from '@/db/schema/mail'
import { today } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { type Letter, type Line, type Part, subjectFor } from '@/lib/core/mail/letter'
import { welcomePath } from '@/lib/core/mail/news'
import { say } from '@/lib/core/words/say'
import { thisInstallation } from '@/lib/installation'
import { makeLink } from '@/lib/session/links'
import { dueFor } from './due'
import { stillTold } from './told'

type News = typeof news.$inferSelect

/**
 * What one message says, from what its reader may read at this moment; null: there is nothing left to say.
 * A daily one also tells what is due.
 */
export async function compose(
  tx: Tx,
  actor: Actor,
  { id, day }: { id: string; day: string | null },
): Promise<Letter | null> {
  const rows = await tx.select().from(news).where(eq(news.mailId, id)).orderBy(asc(news.at), asc(news.id))
  const letter = await written(actor, rows, day !== null)
  return letter && withLink(tx, actor, letter)
}

/**
 * The link of an invitation is made when it is sent, anew in each try, so that it is kept nowhere but in the message:
 * here there is only its hash.
 */
async function withLink(tx: Tx, actor: Actor, letter: Letter): Promise<Letter> {
  if (!letter.parts.some(({ lines }) => lines.some(leadsIn))) return letter
  const path = await makeLink(tx, actor.id, 'invitation')
  const parts = letter.parts.map(({ heading, lines }) => ({
    heading,
    lines: lines.map((line) => (leadsIn(line) ? { ...line, path } : line)),
  }))
  return { ...letter, parts, anew: true }
}

const leadsIn = ({ path }: Line): boolean => path === welcomePath

/** What the next daily message would say, were it sent now. */
export async function nextLetter(actor: Actor): Promise<Letter | null> {
  const waiting = and(eq(news.personId, actor.id), isNull(news.mailId))
  return written(actor, await db.select().from(news).where(waiting).orderBy(asc(news.at), asc(news.id)), true)
}

async function written(actor: Actor, rows: readonly News[], daily: boolean): Promise<Letter | null> {
  const told = await stillTold(actor, rows)
  const due = daily ? (await dueFor(actor, today())).parts : []
  const parts: Part[] = [...(told.length > 0 ? [{ heading: say('Nytt'), lines: told }] : []), ...due]
  if (parts.length === 0) return null
  const { name } = await thisInstallation()
  const [first, ...others] = parts.flatMap(({ lines }) => lines)
  const subject = first && others.length === 0 ? first.subject : subjectFor(others.length + 1)
  return { subject, to: actor.name, from: name, parts }
}
