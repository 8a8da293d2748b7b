import { and, asc, eq, inArray, isNull, lt, or } from 'drizzle-orm'
import { nanoid } from 'nanoid'
import { db, type Tx } from '@/db/connection'
import { mail, news } from '@/db/schema/mail'
import { person } from '@/db/schema/people'
import { now, today } from '@/lib/clock'
import type { Actor } from '@/lib/core/access'
import { overtaken } from '@/lib/core/mail/setback'
import { isOpen } from '@/lib/holidays'
import { order } from '@/lib/jobs'
import { actorById } from '@/lib/session/actor'
import { choicesOf } from './choice'
import { dueFor } from './due'
import { stillTold } from './told'

/** Gathers the day's message to each person who has something to hear; none on days when offices are closed. */
export async function digest(): Promise<void> {
  if (!isOpen(today())) return
  const people = await db
    .select({ id: person.id })
    .from(person)
    .where(isNull(person.disabledAt))
    .orderBy(asc(person.id))
  const ids = people.map(({ id }) => id)
  const choices = await choicesOf(db, ids)
  for (const id of ids.filter((one) => choices(one) !== 'none')) await gather(id)
}

async function gather(id: string): Promise<void> {
  const actor = await actorById(id)
  if (!actor) return
  await db.transaction(async (tx) => {
    const unsent = await unsentFor(tx, id)
    const waiting = await waitingFor(tx, id, unsent)
    if (!(await isWorthIt(actor, waiting))) return
    const [made] = await tx
      .insert(mail)
      .values({ id: nanoid(), personId: id, day: today(), madeAt: now(), nextTry: now() })
      .onConflictDoNothing()
      .returning({ id: mail.id })
    // Another server has gathered today's message already: at most one a day.
    if (!made) return
    const told = waiting.map((row) => row.id)
    await tx.update(news).set({ mailId: made.id }).where(inArray(news.id, told))
    await tx.update(mail).set({ state: 'dropped', trouble: overtaken }).where(inArray(mail.id, unsent))
    await order(tx, 'post', {})
  })
}

/** Messages of former days that never got away: today's takes over what they had to tell. */
async function unsentFor(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx
    .select({ id: mail.id })
    .from(mail)
    .where(and(eq(mail.personId, personId), eq(mail.state, 'waiting'), lt(mail.day, today())))
    .for('update')
  return rows.map(({ id }) => id)
}

function waitingFor(tx: Tx, personId: string, unsent: readonly string[]) {
  return tx
    .select()
    .from(news)
    .where(and(eq(news.personId, personId), or(isNull(news.mailId), inArray(news.mailId, [...unsent]))))
    .orderBy(asc(news.at))
    .for('update')
}

async function isWorthIt(actor: Actor, waiting: readonly (typeof news.$inferSelect)[]): Promise<boolean> {
  return (await stillTold(actor, waiting)).length > 0 || (await dueFor(actor, today())).strikes
}
